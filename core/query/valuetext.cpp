#include "core/query/valuetext.h"

#include "core/time/humandate.h"

#include <algorithm>
#include <utility>

namespace detente {

namespace {

using L = QLatin1String;

/// What a number field takes: the ends of its scale, and how many of its units make one as written.
struct NumberScale {
    int least;
    int most;
    int unit;
};

constexpr NumberScale kImportanceScale{1, 5, 1};
constexpr NumberScale kToneScale{-100, 100, 10};

constexpr qsizetype kLongestNumber = 16;

QString expectedNumber(QueryField field)
{
    return field == QueryField::Tone ? QStringLiteral("-10..10,none") : QStringLiteral("1..5");
}

/// "3", "-2.5": in units of the scale, or nothing.
std::optional<int> readNumber(QStringView text, const NumberScale &scale)
{
    QString plain = text.toString();
    plain.replace(QChar(0x2212), u'-');
    if (plain.startsWith(u'+'))
        plain.remove(0, 1);
    const bool negative = plain.startsWith(u'-');
    const QString digits = plain.mid(negative ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString part = point < 0 ? QString() : digits.mid(point + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || whole.size() > 3 || !std::ranges::all_of(whole, isDigit))
        return std::nullopt;
    if (point >= 0 && (scale.unit != 10 || part.size() != 1 || !isDigit(part.front())))
        return std::nullopt;
    const int size = whole.toInt() * scale.unit + (part.isEmpty() ? 0 : part.toInt());
    const int value = negative ? -size : size;
    return value >= scale.least && value <= scale.most ? std::optional(value) : std::nullopt;
}

QString numberText(int value, const NumberScale &scale)
{
    const int size = std::abs(value);
    QString text = QString::number(size / scale.unit);
    if (size % scale.unit != 0)
        text += u'.' + QString::number(size % scale.unit);
    return value < 0 ? u'-' + text : text;
}

/// Fills least, most and text of "a..b", "a.." or "..b".
bool readNumberRange(QStringView text, qsizetype dots, const NumberScale &scale, QueryValue &value)
{
    const QStringView first = text.left(dots);
    const QStringView last = text.mid(dots + 2);
    const std::optional<int> least = first.isEmpty() ? std::optional(scale.least) : readNumber(first, scale);
    const std::optional<int> most = last.isEmpty() ? std::optional(scale.most) : readNumber(last, scale);
    if ((first.isEmpty() && last.isEmpty()) || !least || !most || *least > *most)
        return false;
    value.least = *least;
    value.most = *most;
    if (first.isEmpty())
        value.text = L("<=") + numberText(*most, scale);
    else if (last.isEmpty())
        value.text = L(">=") + numberText(*least, scale);
    else if (*least == *most)
        value.text = numberText(*least, scale);
    else
        value.text = numberText(*least, scale) + L("..") + numberText(*most, scale);
    return true;
}

/// Fills least, most and text of ">=3", "<-5", "3".
bool readComparison(QStringView text, const NumberScale &scale, QueryValue &value)
{
    constexpr std::array kOperators{L(">="), L("<="), L(">"), L("<"), L("=")};
    const auto *used = std::ranges::find_if(kOperators, [&](L sign) { return text.startsWith(sign); });
    const L sign = used == kOperators.end() ? L() : *used;
    const std::optional<int> number = readNumber(text.mid(sign.size()), scale);
    if (!number)
        return false;
    value.least = scale.least;
    value.most = scale.most;
    if (sign.isEmpty() || sign == L("="))
        value.least = value.most = *number;
    else if (sign.startsWith(u'>'))
        value.least = *number + (sign.size() == 1 ? 1 : 0);
    else
        value.most = *number - (sign.size() == 1 ? 1 : 0);
    value.text = (sign == L("=") ? L() : sign) + numberText(*number, scale);
    return true;
}

Result<QueryValue> readNumbers(QueryField field, const QString &text)
{
    const NumberScale &scale = field == QueryField::Tone ? kToneScale : kImportanceScale;
    QueryValue value;
    if (field == QueryField::Tone && text.compare(L("none"), Qt::CaseInsensitive) == 0) {
        value.none = true;
        value.text = L("none");
        return value;
    }
    const qsizetype dots = text.indexOf(L(".."));
    const bool read = text.size() <= kLongestNumber &&
                      (dots >= 0 ? readNumberRange(text, dots, scale, value) : readComparison(text, scale, value));
    if (!read)
        return queryError(text, L("number"), 0, text.size(), keyOf(field), expectedNumber(field));
    return value;
}

/// A date as written, and the days it allows.
struct ReadDate {
    QString text;
    DayRange days;
};

std::optional<ReadDate> readDate(QStringView text, const DateInput &input)
{
    const Result<HumanDate> date = parseDate(text, input);
    if (!date)
        return std::nullopt;
    return ReadDate{date->edtf.text(), {date->edtf.bounds().earliest, date->edtf.bounds().latest}};
}

/// "a..b", "a..", "..b"; at the first dots where both sides can be read, for EDTF has dots of its own.
std::optional<ReadDate> readDateRange(const QString &text, const DateInput &input)
{
    for (qsizetype dots = text.indexOf(L("..")); dots >= 0; dots = text.indexOf(L(".."), dots + 1)) {
        const QString first = text.left(dots).trimmed();
        const QString last = text.mid(dots + 2).trimmed();
        if (first.isEmpty() && last.isEmpty())
            continue;
        const std::optional<ReadDate> from =
            first.isEmpty() ? ReadDate{{}, {Day::minusInfinity(), Day::minusInfinity()}} : readDate(first, input);
        const std::optional<ReadDate> to =
            last.isEmpty() ? ReadDate{{}, {Day::plusInfinity(), Day::plusInfinity()}} : readDate(last, input);
        if (from && to)
            return ReadDate{from->text + L("..") + to->text, {from->days.first, to->days.last}};
    }
    return std::nullopt;
}

/// True when the end of the range that the field compares with is a day.
bool isUsable(QueryField field, const DayRange &days)
{
    switch (field) {
    case QueryField::After:
    case QueryField::Until:
    case QueryField::Known:
        return days.last.isFinite();
    case QueryField::Before:
    case QueryField::Since:
        return days.first.isFinite();
    default:
        return true;
    }
}

Result<QueryValue> readDates(QueryField field, const QString &text, std::optional<Day> today)
{
    // EDTF before ranges before words: "2017/.." has dots, and words might be made of anything.
    const DateInput words{EdtfMode::Lenient, true, today};
    std::optional<ReadDate> date = readDate(text, {EdtfMode::Lenient, false, {}});
    if (!date && typeOf(field) == ValueType::Dates)
        date = readDateRange(text, words);
    if (!date)
        date = readDate(text, words);
    if (!date || !isUsable(field, date->days))
        return queryError(text, L("date"), 0, text.size(), keyOf(field));
    if (date->days.first > date->days.last)
        return queryError(text, L("date-order"), 0, text.size(), keyOf(field));
    QueryValue value;
    value.text = date->text;
    value.days = date->days;
    return value;
}

Result<QueryValue> readKey(QueryField field, const QString &text, const QueryVocabulary &vocabulary)
{
    const QStringList keys = queryKeys(field, vocabulary);
    qsizetype index = keys.indexOf(text);
    if (index < 0) {
        // Own categories may differ in case alone; where nothing fits exactly, case does not matter.
        index = std::ranges::find_if(keys,
                                     [&](const QString &key) { return key.compare(text, Qt::CaseInsensitive) == 0; }) -
                keys.begin();
    }
    if (index == keys.size() && field == QueryField::Side) {
        const QStringList plain = queryKeys(field, {});
        const qsizetype place = plain.indexOf(text.toLower());
        index = place < 0 ? index : place;
    }
    if (index == keys.size())
        return queryError(text, L("value"), 0, text.size(), keyOf(field), keys.join(u','));
    QueryValue value;
    value.text = keys[index];
    value.key = static_cast<int>(index);
    return value;
}

} // namespace

bool canStandBareAsValue(QStringView text)
{
    constexpr QStringView kEnding = u"()\",[{";
    return !text.isEmpty() && !text.endsWith(u'*') &&
           std::ranges::none_of(text, [&](QChar c) { return c.isSpace() || kEnding.contains(c); });
}

Result<QueryValue> readQueryValue(QueryField field, const QString &text, const QueryVocabulary &vocabulary,
                                  std::optional<Day> today)
{
    switch (typeOf(field)) {
    case ValueType::Key:
        return readKey(field, text, vocabulary);
    case ValueType::Number:
        return readNumbers(field, text);
    case ValueType::Dates:
    case ValueType::Day:
        return readDates(field, text, today);
    case ValueType::Name:
    case ValueType::Uid:
        break;
    }
    QueryValue value;
    value.text = text;
    return value;
}

Error queryError(const QString &text, const QString &reason, qsizetype position, qsizetype length, const QString &field,
                 const QString &expected)
{
    return {Errc::Parse,
            {text, reason, QString::number(position), QString::number(length), field, expected},
            QStringLiteral("query:%1").arg(position + 1)};
}

} // namespace detente
