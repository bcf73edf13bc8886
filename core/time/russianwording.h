#pragma once

#include "core/time/datewording.h"

namespace detente {

/// Dates in Russian, declined as the phrase asks: «29 января 2018 года», «около 1809 года», «между июнем и августом».
class RussianWording final : public DateWording {
public:
    using DateWording::DateWording;

    QString date(const EdtfDate &date, NameCase nameCase) const override;
    QString dayAndMonth(const Civil &day) const override;
    QString oldStyle(const QString &date) const override;

protected:
    Pair pair(const EdtfDate &from, const EdtfDate &to, NameCase nameCase) const override;
    QString dashed(const QString &from, const QString &to) const override;
    QString about(const EdtfDate &date) const override;
    bool saysAboutInside() const override { return false; }
    QString componentName(const EdtfDate &date, int component) const override;
    QString qualifierRemark(const QStringList &components, EdtfQualifier qualifier) const override;
    QString unknownRemark(bool month, bool day) const override;
    QString between(const QString &from, const QString &to) const override;
    QString fromTo(const QString &from, const QString &to) const override;
    QString onwards(const QString &from, bool endUnknown) const override;
    QString until(const QString &to, bool startUnknown) const override;
    QString undated(bool startUnknown, bool endUnknown) const override;
    QString notBefore(const QString &date) const override;
    QString notAfter(const QString &date) const override;
    QString anyTime(const QString &date) const override;
    QString every(Unit unit, const QString &from, const QString &to) const override;
    QString listed(const QStringList &members, bool all, bool years) const override;
    NameCase caseOfEnd() const override { return NameCase::Accusative; }

private:
    QString month(int number, NameCase nameCase) const;
    QString withYear(const QString &text, std::int64_t year) const;
    QString yearAlone(std::int64_t year, NameCase nameCase) const;
    Pair yearPair(std::int64_t from, std::int64_t to, NameCase nameCase) const;
    QString season(const EdtfDate &date, NameCase nameCase) const;
    QString longYear(const EdtfDate &date, NameCase nameCase) const;
    QString years(const EdtfDate &date, NameCase nameCase) const;
    QString ofYears(const EdtfDate &date) const;
    QString masked(const EdtfDate &date, NameCase nameCase) const;
    QString maskedDays(const EdtfDate &date, NameCase nameCase) const;
};

} // namespace detente
