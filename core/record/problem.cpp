#include "core/record/problem.h"

#include <array>

namespace detente {

std::span<const KeyRow<Reason>> keyTable(Reason)
{
    using Row = KeyRow<Reason>;
    using L = QLatin1String;
    static constexpr std::array kReasons{
        Row{Reason::Empty, L("empty")},
        Row{Reason::BadUid, L("bad-uid")},
        Row{Reason::BadWord, L("bad-word")},
        Row{Reason::UnknownWord, L("unknown-word")},
        Row{Reason::BadDate, L("bad-date")},
        Row{Reason::NotADay, L("not-a-day")},
        Row{Reason::NotAnInterval, L("not-an-interval")},
        Row{Reason::BadTime, L("bad-time")},
        Row{Reason::BadZone, L("bad-zone")},
        Row{Reason::BadNumber, L("bad-number")},
        Row{Reason::OutOfRange, L("out-of-range")},
        Row{Reason::TooLong, L("too-long")},
        Row{Reason::BadCharacter, L("bad-character")},
        Row{Reason::BadUrl, L("bad-url")},
        Row{Reason::BadLanguage, L("bad-language")},
        Row{Reason::BadColor, L("bad-color")},
        Row{Reason::BadOffset, L("bad-offset")},
        Row{Reason::SelfReference, L("self-reference")},
        Row{Reason::UnknownReference, L("unknown-reference")},
        Row{Reason::Duplicate, L("duplicate")},
        Row{Reason::Disagrees, L("disagrees")},
        Row{Reason::Unsorted, L("unsorted")},
        Row{Reason::BadRow, L("bad-row")},
        Row{Reason::BadHeader, L("bad-header")},
        Row{Reason::BadEncoding, L("bad-encoding")},
    };
    return kReasons;
}

Error errorOf(const Problem &problem, const QString &file, const QString &place)
{
    return {Errc::BadField,
            {file, place, problem.field, keyOf(problem.reason), problem.value},
            file + u':' + place + u':' + problem.field};
}

} // namespace detente
