const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Small words that hardly a sentence of English does without. */
export const english = words(
  'the you your to and is of for in it this that with we i are be have will on please if not can has my our at was from'
)

/**
 * * Small words of other languages that are sent to patients, and words of orders about medicines and care, by the
 * name of the language. None is a common English word.
 */
export const otherLanguages: Readonly<Record<string, ReadonlySet<string>>> = {
  Spanish: words(
    `el la los las de del que y por para con su sus usted ustedes es está están una como más pero muy si al lo le se nos hola
gracias señora señor tiene puede debe hoy mañana ahora mismo cita favor está fue sin sobre esta este ha una tome \
    tomar tomando vaya venga llame llámenos acuda deje póngase aplíquese pastilla pastillas
tableta tabletas gotas jarabe cada hora horas veces día días noche semana comida urgencias emergencias médico doctora
sangre dolor fiebre medicamento medicina resultado resultados examen embarazada`
  ),
  French: words(
    `le la les des du et est que qui pour avec vous votre vos nous je une dans sur pas ne par au aux sont être avez bonjour
madame monsieur merci cordialement à ce cette il elle de aujourd hui demain si plus très prenez prendre allez \
    appelez arrêtez venez mettez comprimé comprimés gélule gouttes fois
jour jours heures matin soir chaque toutes urgences médecin ordonnance repas douleur fièvre`
  ),
  German: words(
    `der die das und ist nicht sie ihr ihre ihnen mit für auf ein eine einen bitte wir ich zu den dem des im von bei sich
haben wird werden sehr geehrte geehrter herr frau grüße guten heute morgen noch auch wenn oder nehmen gehen rufen \
    kommen tablette tabletten tropfen täglich tage stunden
woche abends morgens notaufnahme arzt sofort einmal zweimal dreimal`
  ),
  Portuguese: words(
    `os de da dos das que para com seu sua você não uma um por está são mais mas muito olá obrigado obrigada senhora
senhor hoje amanhã consulta pode deve ao na em se foi é uma tome tomar vá venha ligue pare comprimido comprimidos \
    gotas cada hora horas vezes dia dias noite
semana emergência urgência médico imediatamente remédio`
  ),
  Italian: words(
    `il lo la gli le di del della dei delle che e per con suo sua lei una un non è sono più ma molto buongiorno grazie signora
signor oggi domani visita può deve al alla si da nel nella prenda prendere vada venga chiami smetta compressa \
    compresse gocce ogni volte volta giorno giorni sera
mattina settimana subito medico`
  ),
  Dutch: words(
    `de het een en van dat niet uw u voor met wij ik te op aan zijn hebt heeft wordt kunt graag bedankt beste mevrouw meneer
vandaag morgen ook als naar bij om er neem nemen bel tabletten druppels keer dagen uur avond ochtend spoedeisende \
    huisarts`
  ),
  Polish: words(
    'w na z się nie jest że pani pana pan dla proszę dzień dobry dziękuję od po za jak dzisiaj jutro wizyta oraz \
        lub weź tabletkę tabletki razy dziennie godzin raz dzień'
  ),
  Tagalog: words(
    'ang ng mga sa na po ay kayo ninyo inyong inyo para ito hindi kung ako salamat kumusta opo bukas ngayon \
        uminom inumin pumunta tumawag araw oras beses gamot agad'
  ),
  Vietnamese: words(
    'và của là cho không có được bạn quý vị xin chào cảm ơn ngày hôm nay với các này tôi ông bà bệnh nhân thuốc \
        uống viên lần mỗi đi cấp cứu giờ ngay'
  ),
  'Haitian Creole': words(
    'ou nan pou yo ki ak pa li nou mwen te ap gen sa bonjou mèsi tanpri jodi demen randevou pran grenn fwa ijans \
        medikaman touswit'
  )
}
