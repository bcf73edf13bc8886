#pragma once

#include "core/time/datenames.h"
#include "core/time/edtf.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace detente {

/// Puts EDTF expressions into words. This class knows the forms of expressions; its two children know a language each.
/// Stateless but for the length of words asked for.
class DateWording {
public:
    explicit DateWording(NameLength length)
        : length_(length)
    {
    }
    virtual ~DateWording() = default;
    DateWording(const DateWording &) = delete;
    DateWording &operator=(const DateWording &) = delete;

    /// The wording of a language; never null.
    static std::unique_ptr<DateWording> of(Language language, NameLength length);

    /// Any expression; empty for an empty one.
    QString words(const Edtf &edtf) const;
    /// "22–28 January 2018": two days, months or years without X and qualifiers, of the same precision.
    QString span(const EdtfDate &from, const EdtfDate &to) const;
    /// A date without qualifiers and unknown parts, in the case a phrase needs.
    virtual QString date(const EdtfDate &date, NameCase nameCase) const = 0;
    /// "18 March", «18 марта».
    virtual QString dayAndMonth(const Civil &day) const = 0;
    /// "10–16 January", "30 January – 3 February".
    QString dayAndMonthSpan(const Civil &from, const Civil &to) const;
    /// The remark that says a date is by the old calendar: "18 March Old Style".
    virtual QString oldStyle(const QString &date) const = 0;

protected:
    using Pair = std::pair<QString, QString>;
    enum class Unit { Year, Month, Day, Other };

    bool isShort() const { return length_ == NameLength::Short; }
    NameLength length() const { return length_; }

    /// Two dates of a pair with what they share said once: "22" and "28 January 2018".
    virtual Pair pair(const EdtfDate &from, const EdtfDate &to, NameCase nameCase) const = 0;
    /// Two parts put together with the language's dash.
    virtual QString dashed(const QString &from, const QString &to) const = 0;
    virtual QString about(const EdtfDate &date) const = 0;
    /// Whether a phrase can hold "about" (English) or must leave it to a remark (Russian, which would have to decline).
    virtual bool saysAboutInside() const = 0;
    virtual QString componentName(const EdtfDate &date, int component) const = 0;
    virtual QString qualifierRemark(const QStringList &components, EdtfQualifier qualifier) const = 0;
    virtual QString unknownRemark(bool month, bool day) const = 0;

    virtual QString between(const QString &from, const QString &to) const = 0;
    virtual QString fromTo(const QString &from, const QString &to) const = 0;
    virtual QString onwards(const QString &from, bool endUnknown) const = 0;
    virtual QString until(const QString &to, bool startUnknown) const = 0;
    virtual QString undated(bool startUnknown, bool endUnknown) const = 0;
    virtual QString notBefore(const QString &date) const = 0;
    virtual QString notAfter(const QString &date) const = 0;
    virtual QString anyTime(const QString &date) const = 0;
    virtual QString every(Unit unit, const QString &from, const QString &to) const = 0;
    virtual QString listed(const QStringList &members, bool all, bool years) const = 0;
    /// The case of `to` in fromTo, until and every.
    virtual NameCase caseOfEnd() const = 0;

private:
    QString point(const EdtfDate &date) const;
    QString inside(const EdtfDate &date, NameCase nameCase) const;
    QString remark(const EdtfDate &date, EdtfQualifier said) const;
    QStringList partRemarks(const EdtfDate &date) const;
    QString interval(const Edtf &edtf) const;
    QString set(const Edtf &edtf) const;
    QString member(const EdtfMember &member) const;
    QString everyMember(const EdtfMember &member) const;
    QString betweenDates(const EdtfDate &from, const EdtfDate &to) const;

    NameLength length_;
};

/// True when both are calendar dates of the same precision without X and qualifiers, so that a pair can share parts.
bool isPlainPair(const EdtfDate &a, const EdtfDate &b);

} // namespace detente
