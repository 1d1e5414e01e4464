import {phrases, type WordClasses} from '../phrases.ts'

/** When, how soon, how long; and the services for when it cannot wait. */
export const times = {
  'past-year': {
    why: 'Years that are history: an order of such a year is none.',
    phrases: phrases`
      (1990 | 1991 | 1992 | 1993 | 1994 | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005)
      (2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021)
      (2022 | 2023 | 2024 | 2025)
    `
  },
  month: {
    why: 'Months by name.',
    phrases: phrases`
      (january | february | march | april | may | june | july | august | september | october | november | december)
    `
  },
  'right-now': {
    why: 'Words that make an instruction unconditional and immediate.',
    phrases: phrases`
      (now | right now | right away | rightaway | straight away | straightaway | immediately | immediate | at once)
      (this instant | this minute | this second | this very (minute | moment | day) | without delay)
      (without (any | further | a | more) delay | without waiting | today | tonight)
      this (morning | afternoon | evening)
      before (the end of the day | close of business | you go to bed | bed | tonight | noon | 5)
      by (tonight | today | the end of the day | end of day | noon | close of business | cob | eod)
      (end of (day | the day) | eod | same day)
      as soon as (possible | you can | you are able | you read this | you see this | you get this)
      (the (moment | minute | second) you (read | get | see) this | asap | a s a p | soonest | at the earliest)
      (as early as possible | earliest possible | first thing (today | tomorrow | in the morning) | urgent | urgently)
      (emergently | emergent | stat | promptly | pronto)
      (do not (wait | delay | put this off | put it off | sleep on it) | not wait | can not wait)
      within (the hour | an hour | one hour | the next hour | <number> hours | <number> minutes | 24 hours \
          | the next 24 hours)
      in the next (hour | few hours | <number> hours | <number> minutes | 24 hours)
      ((on | upon) (reading | receiving | receipt of) this | as we speak | no later than (today | tonight | tomorrow))
      (starting (now | today | tonight | immediately) | effective (immediately | today | now) | ngayon | ngayon na)
      (abhi | jaldi)
    `
  },
  soon: {
    why: 'Soon, but not this minute.',
    phrases: phrases`
      (soon | sooner | shortly | tomorrow | this week)
      in the next (day | few days | day or two | couple of days | week)
      (within (a day | a few days | the week | a week | <number> days | 48 hours | 72 hours) | before the weekend)
      (by (tomorrow | friday | monday | the weekend) | in a day or two | quickly)
    `
  },
  day: {
    why: 'Days and months, by name or by their distance.',
    phrases: phrases`
      (monday~ | tuesday~ | wednesday~ | thursday~ | friday~ | saturday~ | sunday~ | mon | tue | tues | wed | thu)
      (thur | thurs | fri | today | tonight | tomorrow | tomorrow (morning | afternoon | evening | night) | yesterday)
      (the day (after tomorrow | before yesterday) | day after tomorrow | overmorrow | weekend | this weekend)
      (weekday~ | weeknight)
      next (week | month | monday | tuesday | wednesday | thursday | friday | saturday | sunday | year)
      last (week | month | night | monday | tuesday | wednesday | thursday | friday | saturday | sunday | year)
      (this (week | month | monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekend) | january)
      (february | march <number> | april | may <number> | june | july | august | september | october | november)
      (december | <number> (march | may) | in (march | may) | jan | feb | apr | jun | jul | aug | sep | sept | oct)
      (nov | dec | christmas | thanksgiving | easter | diwali | eid | ramadan | new year's | boxing day)
      (bank holiday | lunar new year | hanukkah | passover)
    `
  },
  'time-span': {
    why: 'How long.',
    phrases: phrases`
      (<number> | a | an | one | two | three | four | five | six | seven | eight | nine | ten | twelve | few | a few \
          | several | couple of | a couple of | many | some | half an | a half | the next | next | another) \
          (second~ | minute~ | hour~ | day~ | night~ | week~ | month~ | year~ | fortnight~)
      (second~ | minute~ | hour~ | day~ | week~ | month~ | year~) or (two | so | more)
      (<number> | one | two | three | four) to (<number> | two | three) \
          (minute~ | hour~ | day~ | week~ | month~ | year~)
      (<number> | one | two | three | four) to (four | five | six | ten) (minute~ | hour~ | day~)
      ((<number> | one | two | three | four) to (four | five | six | ten) (week~ | month~ | year~) | fortnight~)
      (overnight | all (day | night | week) | <number> (hr | hrs | min | mins | wk | wks | yr | yrs | mo | mos))
      ((<number> | two | three) and a half (hour~ | day~ | week~ | month~ | year~) | weekend | decade~)
    `
  },
  'clock-time': {
    why: 'A time of day.',
    phrases: phrases`
      (<clock> | <clock> (am | pm | a m | p m | hrs) | <number> (am | pm | a m | p m | o'clock | oclock) | noon)
      (midday | midnight | lunchtime | close of business | end of (day | the day | business) | bedtime)
      (breakfast time | dinnertime | at (noon | midnight))
    `
  },
  'emergency-number': {
    why: 'Numbers that reach an ambulance, worldwide. Use after a verb of calling only: 112 is also a glucose.',
    phrases: phrases`
      (911 | 9 1 1 | nine one one | 999 | 9 9 9 | nine nine nine | triple nine | 112 | one one two | 108 | 102 | 111)
      (one one one | 000 | 0 0 0 | triple zero | triple 0 | triple o | 995 | 117 | 119 | 120 | 115 | 118 | 1122)
      (1990 | 143)
    `
  },
  'emergency-service': {
    why: 'Where emergencies go: numbers, ambulance, department. ER, ED and A&E in all their spellings.',
    phrases: phrases`
      (911 | 9 1 1 | nine one one | 999 | 9 9 9 | nine nine nine | triple nine | 000 | triple zero | triple 0)
      (nhs 111 | (112 | 111 | 108 | 102) (or | and | for | if | immediately))
      ((112 | 111 | 108 | 102) (now | right away | straight away | at once | without) | one one two | ambulance~)
      (paramedic~ | ems | emergency (services | service | line | number | medical services | response) | er | e r)
      (ers | ed | e d | a & e | a and e | ae | a e | casualty | casualty department | accident and emergency)
      (emergency | emergency (room~ | department~ | dept | ward | unit | clinic | care | center | triage | doctor))
      (the emergency | nearest (hospital | emergency) | closest (hospital | emergency) | local (hospital | emergency))
      (trauma center | urgent treatment center | same day emergency care | sdec | labor and delivery)
      (labor (ward | unit | and delivery unit) | maternity (triage | assessment unit | unit | ward) | l and d | l & d)
      (early pregnancy (unit | clinic) | poison (control | center | information | hotline) | poisons information)
      (1 800 222 1222 | 13 11 26)
    `
  },
  'urgent-care': {
    why: 'Same-day care below an emergency department.',
    phrases: phrases`
      (urgent care | urgent care (center~ | clinic~) | walk in (clinic~ | center~) | minute clinic)
      (minor injury unit~ | minor injuries unit~ | out of hours | out-of-hours (gp | doctor | service | clinic))
      (after-hours (clinic | line) | same-day (clinic | appointment | visit | slot | care))
      (same day (appointment | visit | slot | care) | polyclinic~ | retail clinic~ | express care | quick care)
      (hot clinic | rapid access (clinic | chest pain clinic))
    `
  },
  'crisis-line': {
    why: 'Help in a mental-health crisis, by country.',
    phrases: phrases`
      (988 | 9 8 8 | nine eight eight | lifeline)
      suicide (lifeline | hotline | prevention lifeline | helpline | line)
      (crisis (line | hotline | text line | team | lifeline | number | center | service | helpline) | samaritans)
      (116 123 | text shout | shout to 85258 | 85258 | text home | 741741 | 741 741 | 1 800 273 8255 | 273 talk)
      (13 11 14 | beyond blue | talk suicide | papyrus | veterans crisis line | trevor project | icall | aasra)
      (vandrevala | kiran | tele manas | 14416 | 1860 266 2345 | hopeline | ncmh | 1553 | childline | rape crisis)
      (domestic violence hotline | mental health crisis (team | line | service) | psychiatric emergency)
      (crisis resolution team | home treatment team | befrienders)
    `
  },
  frequency: {
    why: 'How often something happens.',
    phrases: phrases`
      (always | usually | often | sometimes | occasionally | rarely | never)
      (every (day | night | hour | week | month | time | morning | evening | few hours) | each (day | night | time))
      (once in a while | on and off | off and on | daily | weekly | monthly | hourly | constantly | regularly)
    `
  }
} satisfies WordClasses
