import {courtesy, learned, nameless, ofWards} from './titles.ts'

/**
 * What names a slot in other languages than English, in small letters: templates keep the words of those who wrote them.
 * Words that are English ones of another sense ("data", "ad", "tag") are left out.
 */
export const foreignSlots: readonly string[] =
  `nome cognome nominativo nombre nombres apellido apellidos nom noms prénom prenom nachname vorname nachnamen
familienname naam voornaam achternaam voornamen namn förnamn efternamn navn fornavn etternavn efternavn nafn fornafn
nimi etunimi sukunimi imię imie nazwisko imienia jméno jmeno příjmení prijmeni meno priezvisko név vezetéknév
keresztnév neve ime prezime priimek nume prenume emri mbiemri isim i̇sim ismi adı soyadı soyad soyisim vardas
pavardė vārds uzvārds eesnimi perekonnanimi sobrenome apelido ainm enw izena abizena cognom tên nama pangalan
apelyido jina jiná імя ім'я ім’я прізвище имя имени фамилия фамилию отчество фио піб презиме име όνομα επώνυμο
ονοματεπώνυμο ονομα paciente pacientes patientin paziente patiënt patienten potilas potilaan pacjent pacjenta
pacjentka pacjentki pacient pacienta páciens beteg pacijent pacijenta pacientul pacientului hasta hastanın pasien
pasyente mgonjwa pasient пациент пациента пациентки пацієнт пацієнта пацієнтки ασθενής ασθενούς médico médica
médecin docteur arzt ärztin dottore dottoressa läkare læge lääkäri lekarz lekarza lékař lekár orvos doktor doctora
doutor doutora medicul врач врача доктор лікар лікаря ιατρός γιατρός dokter daktari fecha datum dato päivämäärä datę
tarih tarihi dátum дата дату ημερομηνία tanggal ngày petsa kuupäev hora heure uhrzeit orario tijd tijdstip
klokkeslett godzina godziny hodina időpont saati время час ώρα horário resultado resultados résultat résultats
ergebnis ergebnisse befund risultato risultati resultaat uitslag resultat tulos wynik wyniki výsledek eredmény sonuç
результат αποτέλεσμα hasil medicamento médicament medikament farmaco medicijn läkemedel lääke ilaç лекарство
препарат φάρμακο obat thuốc dosis dosi dawka dávka dávkování доза δόση valor valeur valore waarde värde wartość
hodnota érték değer значение τιμή diagnóstico diagnosi rozpoznanie diagnoza диагноз діагноз διάγνωση tanı clínica
hôpital krankenhaus klinik ospedale ziekenhuis sjukhus szpital nemocnice kórház hastane больница клиника лікарня
νοσοκομείο teléfono téléphone telefon telefono telefoonnummer telefonnummer телефон τηλέφωνο dirección adresse
indirizzo adres адрес адреса firma unterschrift handtekening podpis подпись imza underskrift insertar insérer
einfügen inserire invoegen wpisz вставить вставьте eingeben ausfüllen préciser اسم الاسم المريض المريضة مريض تاريخ
التاريخ الطبيب طبيب اللقب الكنية النتيجة نتيجة الدواء الجرعة العيادة الهاتف نام بیمار خانوادگی پزشک دارو ڈاکٹر שם
המטופל מטופל המטופלת מטופלת משפחה תאריך רופא הרופא תוצאה תרופה नाम मरीज मरीज़ रोगी उपनाम तारीख दिनांक डॉक्टर
चिकित्सक दवा परिणाम नाव रुग्ण নাম রোগী রোগীর তারিখ ডাক্তার ਨਾਮ ਮਰੀਜ਼ નામ દર્દી பெயர் தேதி மருத்துவர் పేరు ಹೆಸರು പേര്
නම ስም სახელი անուն`.split(/\s+/)

/** The same of scripts that leave no space between words: a bracket that ends in one names a slot. */
export const unspacedSlots: readonly string[] =
  `姓名 名字 姓 名前 氏名 名 患者 病人 日期 日付 时间 時間 医生 醫生 医師 药物 藥物 药名 薬 剂量 劑量 结果 結果 诊断 診断 电话 電話
이름 성함 성명 환자명 환자 날짜 시간 의사 약물 결과 전화번호 ชื่อ นามสกุล ผู้ป่วย วันที่ แพทย์ ឈ្មោះ ຊື່ အမည်`.split(/\s+/)

/** Words in capitals that stand for a name after a greeting: "Lieber NAME". */
export const capitalNames: readonly string[] =
  `NAME NOME COGNOME NOMBRE APELLIDO APELLIDOS NOM PRÉNOM PRENOM VORNAME NACHNAME NAAM VOORNAAM ACHTERNAAM NAMN FÖRNAMN
EFTERNAMN NAVN FORNAVN ETTERNAVN EFTERNAVN NIMI ETUNIMI SUKUNIMI IMIĘ IMIE NAZWISKO JMÉNO PŘÍJMENÍ NÉV IME PREZIME
NUME PRENUME İSİM ISIM SOYAD SOBRENOME TÊN NAMA PACIENTE PAZIENTE PATIENT PATIËNT PACJENT HASTA ИМЯ ФИО ФАМИЛИЯ ІМʼЯ
ПІБ ΟΝΟΜΑ ΕΠΩΝΥΜΟ SURNAME FORENAME FIRSTNAME LASTNAME`.split(/\s+/)

/** Those of them that are people's names too: behind an English greeting they are. */
export const namesOfPeople: readonly string[] = 'NIMI NAMA HASTA IME NUME NAVN'.split(' ')

/** Right behind an English greeting, with or without a word of address: a pattern with the flag `i`. */
export const behindEnglishGreeting =
  '\\b(?:dear|hi|hiya|hello|hey|greetings|good (?:morning|afternoon|evening|day)),? (?:(?:mr|mrs|ms|miss|mx|dr)\\.? )?$'

/** How a letter or a message begins the world over, in small letters. */
export const greetings: readonly string[] = [
  'dear|hi|hiya|hello|hey|greetings|good morning|good afternoon|good evening|good day',
  'gentile|gentilissimo|gentilissima|caro|cara|cari|egregio|egregia|buongiorno|buon giorno|buonasera|salve|ciao',
  'estimado|estimada|estimados|estimadas|querido|querida|hola|buenos dias|buenos días|buenas tardes|buenas noches',
  'apreciado|apreciada|cher|chere|chère|chers|cheres|chères|bonjour|bonsoir|salut',
  'liebe|lieber|sehr geehrte|sehr geehrter|geehrte|geehrter|geehrtes|hallo|guten tag|guten morgen|guten abend',
  'gruss gott|grüss gott|grüß gott|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag',
  'hej|hei|kære|kjære|bästa|käre|kära|hyvä|god dag|god morgen|god morgon',
  'witaj|witam|dzień dobry|szanowny|szanowna|szanowni|drogi|droga|dobrý den|dobry den|dobrý deň|dobry deň',
  'vážený|vážení|vážená|milý|milí|milá|kedves|tisztelt|sayın|merhaba|sevgili|prezado|prezada|olá|oi|bom dia',
  'boa tarde|boa noite|stimate|stimată|buna ziua|bună ziua|draga|dragă|dragi|poštovani|poštovana|gerbiamas|gerbiamos',
  'cienījamais|lugupeetud|spoštovani|spoštovana|kính gửi|thân gửi|chào|xin chào|kepada|yth|mahal na|kumusta|mpendwa',
  'здравствуйте|уважаемый|уважаемая|уважаемые|привет|добрый день|добрый вечер|доброе утро|дорогой|дорогая|шановний',
  'шановна|вітаю|доброго дня|добрий день|уважаеми|уважаема|поштовани|поштована|здравейте|αγαπητέ|αγαπητή|αγαπητό',
  'γεια σας|γεια σου|καλημέρα|καλησπέρα',
  'مرحبا|مرحباً|أهلا|أهلاً|عزيزي|عزيزتي|السلام عليكم|سلام|محترم|שלום|לכבוד|היי|प्रिय|नमस्ते|नमस्कार|আদাব|প্রিয়|ਪਿਆਰੇ|அன்புள்ள',
  '您好|你好|尊敬的|亲爱的|親愛的|敬爱的|拝啓|こんにちは|안녕하세요|친애하는|존경하는|สวัสดี|เรียน'
].flatMap((line) => line.split('|'))

/** Words of address that stand before a name, in small letters. */
export const titles: readonly string[] = [
  ...courtesy,
  ...learned,
  ...ofWards,
  ...nameless,
  ...[
    'herr|herrn|frau|hr|fr|monsieur|madame|mademoiselle|mme|mlle|docteur',
    'sr|sra|srta|señor|señora|señorita|senhor|senhora|don|dona|doña|doctora|dra|doutor|doutora',
    'signor|signora|sig|sig.ra|dott|dott.ssa|dottor|dottoressa|dhr|mevr|mevrouw|meneer|heer',
    'pan|pana|pani|paní|pán|úr|bay|bayan|domnul|doamna|gospodin|gospođa|bapak|ibu|ông|bà|anh|chị',
    'господин|госпожа|г-н|г-жа|пан|пане|пані|κύριε|κυρία|السيد|السيدة|دكتور|الدكتور|श्री|श्रीमती|श्रीमान|מר|גברת|ד"ר|ד״ר|คุณ'
  ].flatMap((line) => line.split('|'))
]

/** What stands in the place of a name behind a greeting. */
export const patients: readonly string[] = [
  'patient',
  'pacient',
  'pacienti',
  'paciente',
  'pazient',
  'pazienti',
  'paziente'
]

/** The same that stand behind a name: a pattern with the flag `u`. */
export const titlesBehind =
  '様|さま|さん|殿|님|씨|귀하|先生|女士|小姐|太太|জি|जी|(?:san|sama|ji|Bey|Hanım|Bay|bey|hanım)(?![\\p{L}])'
