/** How mail programs of a language set off an earlier message. All is in small letters; each entry is a pattern. */
export interface ThreadWords {
  /** What a line begins with that tells when who wrote: "On 4 May Ann wrote:". */
  readonly opens: string
  readonly wrote: string
  /** Whether the writer's name comes behind the verb. */
  readonly writerFollows?: true
  /** The lines of a head: who sent it, when, to whom, on what. */
  readonly from: string
  readonly sent: string
  readonly to: string
  readonly subject: string
  /** What a line announces that begins with marks. */
  readonly announces: string
  /** The line with a colon that stands above a message passed on. */
  readonly begins?: string
  /** What stands before the subject of a message that is passed on. */
  readonly forwards: string
}

/** By language; languages that share their words share an entry. */
export const threadWords: readonly ThreadWords[] = [
  // English
  {
    opens: 'on',
    wrote: 'wrote',
    from: 'from',
    sent: 'sent|date',
    to: 'to|cc',
    subject: 'subject|subj',
    announces:
      '(?:original|forwarded|previous|earlier|quoted) (?:messages?|e-?mails?|appointment|conversation|text|note)|begin forwarded message' +
      '|(?:please )?(?:type|write|put|add) (?:your )?(?:reply|response|answer) above|(?:please )?reply above' +
      '|do not (?:write|type|edit|reply) below this line|view[- ]only below|(?:message|conversation) history',
    begins: 'begin forwarded message',
    forwards: 'fwd?'
  },
  // German
  {
    opens: 'am',
    wrote: 'schrieb|hat[^.!?:]{2,80}geschrieben',
    writerFollows: true,
    from: 'von',
    sent: 'gesendet(?: am)?|datum',
    to: 'an|cc',
    subject: 'betreff|betr',
    announces:
      'ursprüngliche (?:nachricht|mail|e-mail)|original[- ]?nachricht|weitergeleitete (?:nachricht|mail|e-mail)',
    begins: 'anfang der weitergeleiteten (?:nachricht|e-?mail)',
    forwards: 'wg|weitergeleitet'
  },
  // French
  {
    opens: 'le',
    wrote: 'a écrit|a ecrit|écrivait',
    from: 'de|expéditeur',
    sent: 'envoyé(?: le)?|date',
    to: 'à|a|cc',
    subject: 'objet|sujet',
    announces: "message d[’']origine|message original|message transféré|message réexpédié|message transmis",
    begins: 'début du message (?:réexpédié|transféré)',
    forwards: 'tr|fwd?'
  },
  // Spanish
  {
    opens: 'el',
    wrote: 'escribió|escribio',
    from: 'de|desde',
    sent: 'enviado(?: el)?|fecha',
    to: 'para|a|cc',
    subject: 'asunto',
    announces: 'mensaje original|mensaje reenviado',
    begins: 'inicio del mensaje reenviado',
    forwards: 'rv|reenv'
  },
  // Italian
  {
    opens: 'il(?: giorno)?',
    wrote: 'ha scritto',
    from: 'da',
    sent: 'inviato(?: il)?|data',
    to: 'a|cc',
    subject: 'oggetto',
    announces: 'messaggio originale|messaggio inoltrato|messaggio originario',
    begins: 'inizio messaggio inoltrato',
    forwards: 'inoltra'
  },
  // Dutch
  {
    opens: 'op',
    wrote: 'schreef|heeft[^.!?:]{2,80}geschreven',
    writerFollows: true,
    from: 'van',
    sent: 'verzonden(?: op)?|datum|verstuurd',
    to: 'aan|cc',
    subject: 'onderwerp|betreft',
    announces: 'oorspronkelijk bericht|origineel bericht|doorgestuurd bericht',
    begins: 'begin doorgestuurd bericht',
    forwards: 'fw|doorst'
  },
  // Portuguese
  {
    opens: 'em|no dia|a',
    wrote: 'escreveu',
    from: 'de',
    sent: 'enviad[oa](?: em)?|data',
    to: 'para|cc',
    subject: 'assunto',
    announces: 'mensagem original|mensagem encaminhada|mensagem reencaminhada',
    begins: 'início da mensagem (?:encaminhada|reencaminhada)',
    forwards: 'enc|fwd?'
  },
  // Polish
  {
    opens: 'w dniu|dnia|[a-zśź]{2,4}\\.,',
    wrote: 'pisze|napisał(?:\\(?a\\)?)?|napisał\\(a\\)',
    from: 'od|nadawca',
    sent: 'wysłano|wysłane|data',
    to: 'do|dw',
    subject: 'temat',
    announces: 'oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|treść przekazanej wiadomości',
    forwards: 'pd|odp'
  },
  // Swedish, Danish, Norwegian
  {
    opens: 'den|på',
    wrote: 'skrev',
    writerFollows: true,
    from: 'från|fra',
    sent: 'skickat|sendt|datum|dato',
    to: 'till|til|kopia|cc',
    subject: 'ämne|emne',
    announces:
      'ursprungligt meddelande|original(?:meddelande|melding)|oprindelig meddelelse|opprinnelig melding|vidarebefordrat (?:meddelande|brev)|videresendt (?:meddelelse|melding)',
    begins: 'start på videresendt (?:besked|melding|meddelelse)|vidarebefordrat brev',
    forwards: 'vb|vs'
  },
  // Finnish
  {
    opens: 'ma|ti|ke|to|pe|la|su',
    wrote: 'kirjoitti',
    writerFollows: true,
    from: 'lähettäjä',
    sent: 'lähetetty|päivämäärä',
    to: 'vastaanottaja|kopio',
    subject: 'aihe',
    announces: 'alkuperäinen viesti|välitetty viesti',
    forwards: 'vl'
  },
  // Russian, Ukrainian
  {
    opens: '[а-яі]{2},',
    wrote: 'написала?|писала?|пишет|пише',
    from: 'от|від',
    sent: 'отправлено|дата|надіслано',
    to: 'кому|копия',
    subject: 'тема',
    announces: 'исходное сообщение|пересылаемое сообщение|пересланное сообщение|вихідне повідомлення',
    forwards: 'fwd?'
  },
  // Chinese
  {
    opens: '于|在|\\d{4}年',
    wrote: '写道|寫道',
    from: '发件人|寄件者|寄件人',
    sent: '发送时间|日期|寄件日期|傳送時間',
    to: '收件人|收件者|抄送',
    subject: '主题|主題|主旨',
    announces: '原始邮件|原始郵件|转发的邮件|轉寄的郵件',
    forwards: '转发|轉寄'
  },
  // Japanese, Korean
  {
    opens: '\\d{4}年|\\d{4}년',
    wrote: 'のメール|님이 작성',
    from: '差出人|보낸 ?사람',
    sent: '送信日時|日付|보낸 ?날짜|날짜',
    to: '宛先|받는 ?사람',
    subject: '件名|제목',
    announces: '元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지',
    forwards: '転送'
  }
]
