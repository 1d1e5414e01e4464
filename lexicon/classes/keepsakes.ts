import {phrases, type WordClasses} from '../phrases.ts'

/** What patients bring and send, and the people of the clinic who enjoy it. */
export const keepsakeWords = {
  gift: {
    why: 'What patients bring or send out of kindness: food, flowers, handiwork, cards. Nothing that a clinic asks for.',
    phrases: phrases`
      (mango~ | banana~ | apple~ | plum~ | pear~ | peach~ | cherry~ | fig~ | quince~ | lemon~ | orange~ | guava~ \
          | papaya~ | lychee~)
      (grape~ | strawberry~ | raspberry~ | blackberry~ | blueberry~ | rhubarb | tomato~ | courgette~ | marrow \
          | pumpkin~ | potatoes)
      (corn | yam~ | plantain~ | cassava | avocado~ | olives | walnut~ | chestnut~ | pecan~ | peanuts \
          | groundnuts | raisins)
      (jam | marmalade | chutney | pickle | pickles | honey | relish | preserves | jelly | cordial \
          | elderflower | cider | wine)
      (cake~ | sponge | pie | pies | tart~ | scone~ | biscuit~ | cookie~ | brownie~ | muffin~ | bun | buns \
          | doughnut~ | donut~ | pastry~)
      (shortbread | gingerbread | flapjack~ | strudel | babka | challah | stollen | lebkuchen | panettone \
          | cannoli | baklava | halva)
      (bread | loaf | sourdough | soda bread | barmbrack | brack | bara brith | welsh cakes | parkin \
          | tablet of fudge | fudge | toffee)
      (chocolates | sweets | mithai | ladoo~ | laddu~ | barfi | burfi | jalebi | modak | modaks | gulab jamun \
          | kheer | payasam | halwa)
      (samosa~ | pakora~ | chakli | murukku | banana chips | vadas | idli~ | dosa~ | dhokla | biryani | pulao \
          | achaar | papad)
      (kueh | kuih | kaya | curry puffs | pineapple tarts | mooncake~ | dumpling~ | zongzi | spring roll~ \
          | kimchi | mochi)
      (lumpia | pancit | leche flan | bibingka | puto | suman | adobo | polvoron | ensaymada | kakanin | pasalubong)
      (jollof | chin chin | puff puff | suya | moi moi | akara | koeksisters | rusks | biltong | vetkoek \
          | melktert | mandazi | chapati~)
      (black cake | sorrel | ginger beer | patties | bammy | roti | doubles | conkies | pepper sauce | rum cake)
      (tamale~ | empanada~ | arepas | churros | flan | salsa | pierogi | kielbasa | borscht | piroshki \
          | pelmeni)
      (pavlova | lamington~ | anzac biscuits | pikelets | pavlovas | hangi | kumara | feijoa~ | pecan pie \
          | cornbread | casserole)
      (gumbo | collards | biscuits and | jerky | venison | trout | salmon | haddock | crayfish | oysters \
          | sausage~ | soup | stew | pepper soup)
      (flower~ | rose~ | tulips | daffodils | dahlia~ | sunflower~ | orchid~ | sweet peas | bouquet | plant \
          | cutting~ | seedling~ | bulbs)
      (postcard~ | poem~ | limerick | doodle~ | painting~ | watercolor~ | cartoon)
      (bobble hat | bunnet | mittens | booties | quilt | mixtape | carving | birdhouse | hamper | tin of | tray of)
    `
  },
  keepsake: {
    why: 'What is a gift where the patient made it, and otherwise a thing left behind or fetched from the pharmacy.',
    phrases: phrases`
      (hat | hats | scarf | socks | blanket | shawl | jumper | cardigan | cushion | drawing~ | sketch | card~ | mug)
    `
  },
  'clinic-people': {
    why: 'Those in a clinic who enjoy a gift or a story.',
    phrases: phrases`
      [the | our] [whole | entire | half the | all the | all of the] (ward | clinic | team | office | staff \
          | surgery | practice | unit | crew | department)
      [the | our] [whole | entire] (reception | receptionist~ | front desk | desk | staff room | staffroom | tea room \
          | nurses | girls | lads | registrars | pharmacy | lab | night shift | day shift | break room | kitchen \
          | floor | corridor | building | students | cleaner~)
      (half | all) of (the | our) (ward | clinic | team | office | staff | surgery | practice | unit | nurses)
      (everyone | everybody) (here | at the (clinic | surgery | practice | desk | office) | on the (ward | unit) \
          | in the (office | clinic | team))
      (my | our) (wife | husband | daughter | son | kids | children | mother | mum | mom | nurse | colleague~ \
          | secretary | boss)
    `
  },
  'enjoys-it': {
    why: 'What they do with it.',
    phrases: phrases`
      (danc~ | laugh~ | smil~ | grin~ | sing~ | humm~ | cheer~ | clapp~ | rav~ about | chuckl~ | beam~ | giggl~)
      (fight~ over | fought over | ate | eaten | devour~ | demolish~ | inhal~ | polish~ off \
          | cooing | fussing over | jealous | envious)
      (forgiven | thanks you | say~ hello | says hi | send~ (love | regards | hugs) | asked after \
          | ask~ after | miss~ you | remember~ you)
      (not stopped | never stopped | cannot stop | will not stop) (talk~ | laugh~ | smil~ | rav~ | sing~ | humm~)
    `
  },
  'their-own': {
    why: 'People and animals of the patient, as one speaks of them fondly.',
    phrases: phrases`
      your [own | lovely | little | wee | clever | gorgeous | eldest | youngest] (<kin> | <pet>)
      (that | this) [wee | little | lovely | clever | fine] (<kin> | <pet>) of (yours | your)
      (your | the) [wee | little | young | lovely] (lad | lass | lassie | wean | wain | fella | missus | auld lad \
          | chap | bairn | nipper)
      (your | our) [little | young | dear] <capital>
    `
  },
  'gladdening-pursuit': {
    why: 'What one may be happy doing: "happy knitting".',
    phrases: phrases`
      (knitting | sewing | baking | cooking | reading | writing | painting | drawing | crafting | quilting | crocheting)
      (gardening | planting | pruning | digging | harvesting | farming | calving | lambing | foraging | birding)
      (walking | hiking | climbing | running | jogging | cycling | riding | swimming | surfing | paddling | rowing)
      (sailing | skating | skiing | fishing | camping | travelling | traveling | cruising | flying | driving)
      (dancing | singing | drumming | playing | gaming | golfing | bowling | feasting | brewing | tinkering)
      (nesting | cuddling | napping | unpacking | house hunting | moving | wedding planning | retiring)
    `
  }
} satisfies WordClasses
