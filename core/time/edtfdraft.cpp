#include "core/time/edtfdraft.h"

#include <QRegularExpression>
#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "(06-11)?" → "?06-?11": the sign goes in front of each component the brackets held.
QString ungrouped(QString text)
{
    static const QRegularExpression group(u"\\(([0-9X]+(?:-[0-9X]+)*)\\)([?~%])"_s);
    for (QRegularExpressionMatch match = group.match(text); match.hasMatch(); match = group.match(text)) {
        const QString sign = match.captured(2);
        text.replace(match.capturedStart(), match.capturedLength(),
                     sign + match.captured(1).replace(u'-', u'-' + sign));
    }
    return text;
}

/// Beside a bracketed part, a sign at the end held for the last component alone: 2004-(06)?-01~ → 2004-?06-~01.
QString withoutTrailingSign(const QString &text)
{
    static const QRegularExpression last(u"^(.*-)([0-9X]{2})([?~%])$"_s);
    const QRegularExpressionMatch match = last.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(3) + match.captured(2) : text;
}

QString upgradedDate(QString text)
{
    if (text == "unknown"_L1)
        return {};
    if (text == "open"_L1)
        return u".."_s;
    static const QRegularExpression note(u"\\^[A-Za-z0-9]*$"_s);
    text.remove(note);
    text.replace("?~"_L1, "%"_L1).replace("~?"_L1, "%"_L1);
    if (text.startsWith(u'y'))
        return text.toUpper().replace(u'P', u'S');
    static const QRegularExpression digits(u"^[-0-9uxX?~%()]+$"_s);
    if (!digits.match(text).hasMatch())
        return text;
    text.replace(u'u', u'X').replace(u'x', u'X');
    const bool grouped = text.contains(u'(');
    text = ungrouped(text);
    return grouped ? withoutTrailingSign(text) : text;
}

} // namespace

std::optional<QString> upgradedDraft(QStringView text)
{
    QStringList sides;
    for (const QStringView side : text.split(u'/'))
        sides += upgradedDate(side.toString());
    const QString result = sides.join(u'/');
    if (result == text || result == "/"_L1)
        return std::nullopt;
    return result;
}

} // namespace detente
