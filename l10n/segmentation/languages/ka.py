"""Georgian, which has one case. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ka",
    never=words("""
        ბ-ნი ქ-ნი ბატ დოქტ პროფ აკად ინჟ გენ წმ ქ ქუჩ გამზ რ.ს მაგ ე.ი იხ შდრ ე.წ ბერძნ ინგლ ფრანგ გერმ რუს ლათ
        იტალ არაბ სპარს სომხ თურქ დაახლ ძვ ძვ.წ ახ ახ.წ რედ თარგმ გამ დაბ გარდ ს სოფ რ-ნი მთ მდ უნ აღმ დას ჩრდ
        სამხ ივ გრ ალ კ დ მიხ ნიკ იოს შ გ ა ზ ბ ვ ი ო პ რ ფ ჯ ჩვ ჩვ.წ აღ
        """),
    numbered=words("გვ თ თავ მუხ ტ ტომ ნახ ცხრ № ნომ"),
    maybe=words("წ წწ ს.კ საუკ მლნ მლრდ ათ ლ კმ მ სთ"),
    ends=words("სხვ ა.შ"),
)
