/**
 * The tips of the founding text, in short, as rules cite them in `source`: "tips 6b and 8b". The number is that of the line
 * in the text's table, the letter that of the paragraph. `beyond` says what of a tip no reader can tell from a message.
 * @type {readonly {id: string, tip: string, beyond?: string}[]}
 */
export const tips = [
  {id: '6a', tip: 'Answer follow-up, non-urgent questions and low-acuity issues'},
  {id: '6b', tip: 'Encourage patients to view their labs; answer questions about them'},
  {
    id: '6c',
    tip: 'Suggest messaging to members who are seldom in contact',
    beyond: 'How often a patient is in contact is not in the draft'
  },
  {
    id: '6d',
    tip: 'Suggest messaging to students, travellers, new mothers, shift workers, patients with limited mobility',
    beyond: 'Which group a patient belongs to is not in the draft'
  },
  {
    id: '6e',
    tip: 'Connect with high-need patients at your convenience',
    beyond: 'It is about when to write and to whom, not about what is written'
  },
  {
    id: '7a',
    tip: 'Welcome the patient to the practice',
    beyond: 'Whether the patient is new is not in the draft; a welcome counts as a personal opening'
  },
  {id: '7b', tip: 'Link to patient education before a visit'},
  {id: '7c', tip: 'Remind patients how to prepare for a visit'},
  {id: '7d', tip: 'Point to other convenient online services', beyond: 'Whether another service fits this patient'},
  {
    id: '8a',
    tip: 'Track responses and adjust treatment',
    beyond: 'Whether the adjustment is right is clinical judgement'
  },
  {id: '8b', tip: 'Communicate lab results'},
  {
    id: '8c',
    tip: 'Manage anxiety about the plan, lists of concerns, last-minute requests',
    beyond: 'Without the message of the patient (--reply-to) their concerns are not known'
  },
  {id: '8d', tip: 'Coach and support changes of behaviour'},
  {
    id: '9a',
    tip: 'Keep SmartPhrases for recent health news',
    beyond: 'Whether a library of phrases is kept'
  },
  {id: '9b', tip: 'Guide patients to relevant information online', beyond: 'Whether the page is relevant'},
  {id: '10a', tip: 'Use SmartPhrases or the portal for common questions and routine instructions'},
  {id: '11a', tip: 'Promote self-care and patient education'},
  {id: '11b', tip: 'Encourage shared decision-making'},
  {id: '11c', tip: 'Remind patients that past visits and results can be reviewed online'},
  {
    id: '11d',
    tip: 'Support patients with limited mobility',
    beyond: 'Mobility is not in the draft'
  },
  {id: '12a', tip: 'Refer patients to the features of the portal'},
  {id: 'Note', tip: 'No critical information, unless it is ensured that the patient received and understood it'},
  {id: '"Start Personally"', tip: 'Begin on a personal note'},
  {id: '"Demonstrate Empathy"', tip: 'Convey empathy'},
  {id: '"End Personally"', tip: 'End on a personal note'}
]
