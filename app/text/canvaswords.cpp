#include "app/text/canvaswords.h"

#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "core/time/datewords.h"
#include "core/time/yearwords.h"

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts kept; some hundred bytes each. A screen shows a few hundred.
constexpr qsizetype kMostTexts = 20'000;

QString monthText(const Civil &date, Language language, bool withYear)
{
    if (!withYear)
        return monthName(date.month, language, NameCase::Nominative, NameLength::Short);
    return u"%1 %2"_s.arg(monthName(date.month, language), yearText(date.year, language));
}

const QString &inEither(const std::array<QString, kLanguages.size()> &texts, Language language)
{
    const QString &own = texts[static_cast<std::size_t>(language)];
    return own.isEmpty() ? texts[1 - static_cast<std::size_t>(language)] : own;
}

} // namespace

QString yearText(std::int64_t year, Language language)
{
    const EraYear counted = eraYear(year, language);
    return counted.bce ? Tongue::of(language).translate("Canvas", "%1 BCE").arg(counted.number) : counted.number;
}

EventWords::EventWords(Language language, std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<EventStore> store)
    : language_(language)
    , snapshot_(std::move(snapshot))
    , store_(std::move(store))
{
}

EventId EventWords::idOf(Row row) const
{
    const bool known = store_ != nullptr && snapshot_ != nullptr && row < snapshot_->events.size();
    return known ? EventId{snapshot_->events.id[row]} : EventId();
}

// A row that cannot be read stays without words; opening the library has checked it, so this is rare.
const EventTitle &EventWords::texts(Row row) const
{
    const auto known = texts_.constFind(row);
    if (known != texts_.constEnd())
        return *known;
    if (texts_.size() >= kMostTexts)
        texts_.clear();
    EventTitle texts;
    if (const EventId id = idOf(row); id.isValid()) {
        if (Result<EventTitle> read = store_->textOf(id, language_))
            texts = std::move(*read);
    }
    return *texts_.insert(row, texts);
}

QString EventWords::title(Row row) const
{
    return texts(row).title;
}

QString EventWords::label(Row row) const
{
    return texts(row).label;
}

QString EventWords::date(Row row) const
{
    const auto known = dates_.constFind(row);
    if (known != dates_.constEnd())
        return *known;
    if (dates_.size() >= kMostTexts)
        dates_.clear();
    QString date;
    if (const EventId id = idOf(row); id.isValid()) {
        if (const Result<QString> read = store_->dateOf(id)) {
            if (const Result<Edtf> edtf = Edtf::parse(*read))
                date = shortDate(*edtf, language_);
        }
    }
    return *dates_.insert(row, date);
}

QString EventWords::tick(Day day, TickUnit unit, bool major) const
{
    const Civil date = toCivil(day);
    switch (unit) {
    case TickUnit::Millennium:
    case TickUnit::Century:
    case TickUnit::Decade:
    case TickUnit::Year:
        return yearText(date.year, language_);
    case TickUnit::Quarter:
    case TickUnit::Month:
        return monthText(date, language_, major);
    case TickUnit::Week:
    case TickUnit::Day:
        if (!major)
            return QString::number(date.day);
        if (const std::optional<Edtf> exact = Edtf::ofDay(day))
            return dateWords(*exact, language_);
        return u"%1 %2"_s.arg(date.day).arg(monthText(date, language_, true));
    }
    return {};
}

QString EventWords::sideName(Side side) const
{
    static const std::array<PartyInfo, 2> nobody{};
    if (snapshot_ == nullptr)
        return labels::side(side, nobody, language_);
    return labels::side(side, snapshot_->parties, language_);
}

QString EventWords::spanHeading(std::size_t span) const
{
    return snapshot_ != nullptr && span < snapshot_->spans.size() ? inEither(snapshot_->spans[span].heading, language_)
                                                                  : QString();
}

QString EventWords::spanShortHeading(std::size_t span) const
{
    if (snapshot_ == nullptr || span >= snapshot_->spans.size())
        return {};
    const QString &brief = inEither(snapshot_->spans[span].shortHeading, language_);
    return brief.isEmpty() ? spanHeading(span) : brief;
}

QString EventWords::more(std::uint32_t count) const
{
    return u"+"_s + Tongue::of(language_).number(count);
}

QString EventWords::today() const
{
    return Tongue::of(language_).translate("Canvas", "Today");
}

} // namespace detente::ui
