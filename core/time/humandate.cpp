#include "core/time/humandate.h"

#include "core/time/dateatom.h"
#include "core/time/edtfdraft.h"
#include "core/time/relativedate.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kNotBefore[] = {u"not before",  u"no earlier than", u"not earlier than",
                                      u"on or after", u"не ранее",        u"не раньше"};
constexpr QStringView kNotAfter[] = {u"not later than", u"no later than", u"not after", u"on or before", u"by",
                                     u"не позднее",     u"не позже"};
constexpr QStringView kBefore[] = {u"before", u"prior to", u"earlier than", u"до", u"ранее", u"раньше", u"прежде"};
constexpr QStringView kAfter[] = {u"after", u"later than", u"после", u"позже", u"позднее"};
constexpr QStringView kSince[] = {
    u"since", u"from", u"starting from", u"starting", u"beginning from", u"as of", u"начиная с", u"с", u"со", u"от"};
constexpr QStringView kUntil[] = {u"up to and including", u"up to", u"until", u"till", u"through", u"вплоть до", u"по"};
constexpr QStringView kTo[] = {u"up to and including", u"to", u"until", u"till", u"through", u"-", u"по", u"до"};
constexpr QStringView kOnwards[] = {u"onwards", u"onward", u"on", u"и далее", u"и позже"};
constexpr QStringView kPresent[] = {u"the present",        u"present", u"now",     u"today", u"настоящее время",
                                    u"настоящего времени", u"сегодня", u"наши дни"};
constexpr QStringView kEndUnknown[] = {u", end unknown", u", окончание неизвестно"};
constexpr QStringView kStartUnknown[] = {u", beginning unknown", u", начало неизвестно"};

/// Reads one phrase of dates. Steps return the EDTF text; the caller parses it.
class PhraseReader {
public:
    PhraseReader(QStringView text, std::optional<Day> reference)
        : text_(text)
        , tokens_(dateTokens(text))
        , reader_(tokens_)
        , reference_(reference)
    {
    }

    Result<HumanDate> read()
    {
        if (const std::optional<RelativeDate> relative = relativeDate(reader_, tokens_, reference_)) {
            if (relative->needsReference)
                return edtfError(text_, "needs-reference"_L1, 0);
            note_ = "relative"_L1;
            return finish(relative->edtf);
        }
        const Result<QString> edtf = phrase();
        // What is left over explains a missing year better than the lack of it: "12:30".
        const bool complete = edtf || edtf.error().args[1] != "needs-year"_L1;
        if (!edtf && (complete || reader_.atEnd()))
            return edtf.error();
        if (!reader_.atEnd())
            return edtfError(text_, "words"_L1, reader_.textPosition());
        return finish(*edtf);
    }

private:
    Result<HumanDate> finish(const QString &text)
    {
        const Result<Edtf> edtf = Edtf::parse(text, EdtfMode::Lenient);
        if (edtf)
            return HumanDate{*edtf, note_};
        const QStringList &args = edtf.error().args;
        // The position would be one in the EDTF, which the reader has not typed.
        return edtfError(text_,
                         args[1] == "order"_L1 || args[1] == "range-order"_L1 ? "order"_L1
                         : args[1] == "range-precision"_L1                    ? "range-precision"_L1
                                                                              : "no-such-day"_L1,
                         0);
    }

    Result<QString> phrase()
    {
        if (reader_.takeAny(kNotBefore))
            return one([](const QString &date) { return u'[' + date + u"..]"_s; });
        if (reader_.takeAny(kNotAfter))
            return one([](const QString &date) { return u"[.."_s + date + u']'; });
        if (reader_.takeAny(kBefore))
            return beyond(-1);
        if (reader_.takeAny(kAfter))
            return beyond(1);
        if (reader_.take(u"between") || reader_.take(u"между"))
            return between();
        if (reader_.takeAny(kUntil)) {
            Result<QString> end = one([](const QString &date) { return date; });
            if (!end)
                return end;
            reader_.take(u"включительно") || reader_.take(u"inclusive");
            return (reader_.takeAny(kStartUnknown) ? u"/"_s : u"../"_s) + *end;
        }
        const bool since = reader_.takeAny(kSince);
        return fromTo(since);
    }

    /// Reads a date that has to be there.
    std::optional<Error> atom(DateAtom &into)
    {
        if (!reader_.read(into))
            return edtfError(text_, reader_.reason(), into.at);
        if (into.isEmpty())
            return edtfError(text_, "words"_L1, reader_.textPosition());
        return std::nullopt;
    }

    Result<QString> textOf(const DateAtom &atom)
    {
        Result<QString> text = edtfOf(atom, text_, note_);
        if (!text)
            return text;
        return *text + symbolOf(atom.qualifier);
    }

    template <class F>
    Result<QString> one(F &&wrap)
    {
        DateAtom date;
        if (const std::optional<Error> error = atom(date))
            return *error;
        Result<QString> text = textOf(date);
        return text ? Result<QString>(wrap(*text)) : text;
    }

    template <class F>
    Result<QString> two(DateAtom &from, DateAtom &to, F &&join)
    {
        shareParts(from, to);
        Result<QString> first = textOf(from);
        if (!first)
            return first;
        const Result<QString> second = textOf(to);
        return second ? Result<QString>(join(*first, *second)) : second;
    }

    /// Strictly before (-1) or after (1): the next date of the same precision, so that "before 1809" stays in years.
    Result<QString> beyond(int step)
    {
        DateAtom date;
        if (const std::optional<Error> error = atom(date))
            return *error;
        const QString sign = symbolOf(std::exchange(date.qualifier, EdtfQualifier::None));
        Result<QString> text = textOf(date);
        if (!text)
            return text;
        QString next;
        if (date.year && date.day == 0 && date.code == 0) {
            std::int64_t year = *date.year;
            if (date.month > 0) {
                const int month = date.month + step;
                year += month < 1 ? -1 : month > 12 ? 1 : 0;
                date.month = (month + 11) % 12 + 1;
            } else {
                year += step;
            }
            date.year = year;
            Result<QString> moved = textOf(date);
            if (!moved)
                return moved;
            next = *moved;
        } else {
            const Result<Edtf> edtf = Edtf::parse(*text, EdtfMode::Lenient);
            if (!edtf)
                return edtfError(text_, "no-such-day"_L1, date.at);
            next = isoText(step < 0 ? edtf->bounds().earliest - 1 : edtf->bounds().latest + 1);
        }
        return step < 0 ? u"[.."_s + next + sign + u']' : u'[' + next + sign + u"..]"_s;
    }

    Result<QString> between()
    {
        DateAtom from;
        DateAtom to;
        if (const std::optional<Error> error = atom(from))
            return *error;
        if (!reader_.take(u"and") && !reader_.take(u"и") && !reader_.take(u"-"))
            return edtfError(text_, "words"_L1, reader_.textPosition());
        if (const std::optional<Error> error = atom(to))
            return *error;
        return two(from, to, [](const QString &a, const QString &b) { return u'[' + a + u".."_s + b + u']'; });
    }

    /// A date, a run "a – b", "from a to b", "a or b", "a and b", or "from a onwards".
    Result<QString> fromTo(bool since)
    {
        DateAtom from;
        if (const std::optional<Error> error = atom(from))
            return *error;
        if (reader_.takeAny(kTo)) {
            if (reader_.takeAny(kPresent) || reader_.take(u"?")) {
                Result<QString> text = textOf(from);
                const bool unknown = tokens_.back().text == "?"_L1;
                return text ? Result<QString>(*text + (unknown ? u"/"_s : u"/.."_s)) : text;
            }
            return pairWith(from, [](const QString &a, const QString &b) { return a + u'/' + b; });
        }
        if (!since && (reader_.take(u"or") || reader_.take(u"или")))
            return pairWith(from, [](const QString &a, const QString &b) { return u'[' + a + u',' + b + u']'; });
        if (!since && (reader_.take(u"and") || reader_.take(u"и")))
            return pairWith(from, [](const QString &a, const QString &b) { return u'{' + a + u',' + b + u'}'; });
        Result<QString> text = textOf(from);
        if (!text)
            return text;
        if (reader_.takeAny(kEndUnknown))
            return *text + u'/';
        if (reader_.takeAny(kOnwards) || since)
            return *text + u"/.."_s;
        return text;
    }

    template <class F>
    Result<QString> pairWith(DateAtom &from, F &&join)
    {
        DateAtom to;
        if (const std::optional<Error> error = atom(to))
            return *error;
        reader_.take(u"включительно") || reader_.take(u"inclusive");
        return two(from, to, join);
    }

    QStringView text_;
    std::vector<DateToken> tokens_;
    DateAtomReader reader_;
    std::optional<Day> reference_;
    QLatin1String note_;
};

/// True when the text is EDTF but for a slip, so that the error in EDTF says more than one about words.
bool isNearlyEdtf(QStringView text, const Error &edtf, const Error &words)
{
    static const QStringList kVague{u"syntax"_s, u"year"_s, u"decade"_s, u"century"_s};
    static const QStringList kOfWords{u"words"_s, u"order"_s, u"needs-year"_s, u"no-such-day"_s};
    return !kVague.contains(edtf.args[1]) && kOfWords.contains(words.args[1]) &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return u"0123456789XYESTZ?~%./,[]{}:+-"_s.contains(c); });
}

} // namespace

Result<HumanDate> parseDate(QStringView text, const DateInput &options)
{
    const QStringView trimmed = options.words ? text.trimmed() : text;
    const Result<Edtf> edtf = Edtf::parse(trimmed, options.mode);
    if (edtf)
        return HumanDate{*edtf, {}};
    if (!options.words || trimmed.isEmpty() || trimmed.size() > kLongestHumanDate)
        return edtf.error();
    if (const std::optional<QString> draft = upgradedDraft(trimmed); draft && options.mode == EdtfMode::Lenient) {
        if (const Result<Edtf> upgraded = Edtf::parse(*draft, EdtfMode::Lenient))
            return HumanDate{*upgraded, u"draft-2012"_s};
    }
    Result<HumanDate> human = PhraseReader(trimmed, options.reference).read();
    if (!human && isNearlyEdtf(trimmed, edtf.error(), human.error()))
        return edtf.error();
    return human;
}

} // namespace detente
