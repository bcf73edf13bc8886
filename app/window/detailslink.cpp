#include "app/window/detailslink.h"

#include "app/canvas/timelinewidget.h"
#include "app/session/session.h"
#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "app/text/translator.h"
#include "app/window/mainwindow.h"
#include "core/exchange/citation.h"
#include "core/query/query.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "The weeks before": six of them.
constexpr int kWeeksBefore = 6;
constexpr int kDaysBefore = kWeeksBefore * 7;
constexpr std::size_t kMostPreceding = 20;
/// How many other events of a person are listed; the timeline shows them all.
constexpr std::size_t kMostOfPerson = 6;

QString queryFor(QueryField field, const QString &text)
{
    QueryValue value;
    value.text = text;
    return printQuery(Query::of(field, {value}));
}

QString worded(CopyForm form, const std::vector<Citable> &items, Language language)
{
    switch (form) {
    case CopyForm::Ris:
        return risCitation(items, language);
    case CopyForm::CslJson:
        return cslJsonCitation(items, language);
    case CopyForm::Text:
    case CopyForm::Citation:
        break;
    }
    return plainCitation(items, language);
}

} // namespace

std::vector<Row> precedingRows(const FilterIndex &events, Row row, int days, std::size_t most)
{
    const EventColumns &columns = events.snapshot().events;
    const ShortDay begin = columns.start(row);
    std::vector<Row> rows;
    for (Row other = events.previous(row); other != kNoRow && rows.size() < most; other = events.previous(other)) {
        const ShortDay day = columns.start(other);
        if (day == kShortMinusInfinity || std::int64_t{day} < std::int64_t{begin} - days)
            break;
        if (columns.side[other] != Side::Third)
            rows.push_back(other);
    }
    return rows;
}

std::vector<Row> nearestRows(const FilterIndex &events, Row row, std::size_t most)
{
    const EventColumns &columns = events.snapshot().events;
    const std::int64_t day = columns.start(row);
    Row before = events.previous(row);
    Row after = events.next(row);
    std::vector<Row> rows;
    while (rows.size() < most && (before != kNoRow || after != kNoRow)) {
        const bool takeBefore =
            after == kNoRow || (before != kNoRow && day - columns.start(before) <= columns.start(after) - day);
        Row &taken = takeBefore ? before : after;
        rows.push_back(taken);
        taken = takeBefore ? events.previous(taken) : events.next(taken);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

DetailsLink::DetailsLink(Session &session, Translator &translator, MainWindow &window)
    : QObject(&window)
    , session_(session)
    , translator_(translator)
    , window_(window)
    , panel_(window.details())
{
    connect(&panel_, &DetailsPanel::eventRequested, this, &DetailsLink::visit);
    connect(&panel_, &DetailsPanel::personRequested, this,
            [this](const QString &uid) { filterBy(QueryField::Actor, uid); });
    connect(&panel_, &DetailsPanel::tagRequested, this, [this](const QString &tag) { filterBy(QueryField::Tag, tag); });
    connect(&panel_, &DetailsPanel::personOpened, this, &DetailsLink::showPerson);
    connect(&panel_, &DetailsPanel::precedingRequested, this, &DetailsLink::showPreceding);
    connect(&panel_, &DetailsPanel::precedingWeeksRequested, this, &DetailsLink::showPrecedingWeeks);
    connect(&panel_, &DetailsPanel::chainRequested, this, [this] { run(ActionId::OnlyChain); });
    connect(&panel_, &DetailsPanel::copyRequested, this, &DetailsLink::copy);
    connect(&window.actions(), &Actions::triggered, this, &DetailsLink::run);
    connect(&session, &Session::queryChanged, this, &DetailsLink::followQuery);
    connect(&session, &Session::selectionChanged, this, &DetailsLink::followQuery);
    connect(&session, &Session::opened, this, &DetailsLink::followQuery);
    followQuery();
}

void DetailsLink::show()
{
    person_.cancel();
    std::optional<DetailsContent> content;
    if (session_.current() != kNoRow) {
        const Result<EventDetails> details = session_.details(session_.current());
        shownOn_ = countedFrom();
        if (details)
            content = describe(*details, session_.snapshot()->parties, translator_.language(), shownOn_);
        else
            Q_EMIT failed(details.error());
    }
    panel_.show(std::move(content));
}

Day DetailsLink::countedFrom() const
{
    const Result<Query> query = readQuery(session_.view().query, false, *session_.snapshot(), session_.today());
    return (query ? knownDay(*query) : std::nullopt).value_or(session_.today());
}

void DetailsLink::run(ActionId id)
{
    switch (id) {
    case ActionId::Copy:
        return copyEvents(CopyForm::Text);
    case ActionId::CopyCitation:
        return copyEvents(CopyForm::Citation);
    case ActionId::CopyRis:
        return copyEvents(CopyForm::Ris);
    case ActionId::CopyCsl:
        return copyEvents(CopyForm::CslJson);
    case ActionId::OnlyChain:
        if (session_.current() == kNoRow)
            return;
        if (session_.view().query == chainQuery())
            return session_.setQuery(before_);
        before_ = session_.view().query;
        return session_.setQuery(chainQuery());
    case ActionId::WhatPreceded:
        window_.detailsDock().show();
        window_.detailsDock().raise();
        return panel_.openPreceding();
    default:
        return;
    }
}

QString DetailsLink::chainQuery() const
{
    return panel_.content() ? queryFor(QueryField::Chain, panel_.content()->uid) : QString();
}

void DetailsLink::followQuery()
{
    const bool selected = session_.current() != kNoRow;
    if (selected && panel_.content() && countedFrom() != shownOn_)
        show();
    const bool linked = selected && session_.snapshot()->events.has(session_.current(), eventflag::kHasLink);
    window_.actions()[ActionId::OnlyChain]->setEnabled(linked);
    const QString query = chainQuery();
    panel_.setChainShown(!query.isEmpty() && session_.view().query == query);
}

void DetailsLink::visit(const QString &uid)
{
    const Row row = session_.rowOf(uid);
    if (row != kNoRow)
        window_.canvas().control().follow(row);
}

void DetailsLink::filterBy(QueryField field, const QString &value)
{
    session_.setQuery(queryFor(field, value));
}

EventLine DetailsLink::lineOf(Row row, Language language) const
{
    const Snapshot &snapshot = *session_.snapshot();
    const Result<EventBrief> brief = session_.eventTexts()->brief({snapshot.events.id[row]});
    if (!brief)
        return {};
    return eventLine(*brief, labels::side(brief->side, snapshot.parties, language), language);
}

void DetailsLink::showPerson(const QString &uid)
{
    const Row row = session_.current();
    if (row == kNoRow)
        return;
    person_.start(
        [queries = session_.library().queries, text = queryFor(QueryField::Actor, uid),
         today = session_.today()](const std::stop_token &stop) { return queries->run(text, false, today, stop); },
        [this, uid, row](Result<QueryAnswer> answer) {
            if (!answer || session_.current() != row)
                return;
            std::vector<EventLine> lines;
            for (const Row other : nearestRows(*answer->events, row, kMostOfPerson))
                lines.push_back(lineOf(other, translator_.language()));
            panel_.showPersonEvents(uid, lines);
        });
}

void DetailsLink::showPreceding()
{
    const Row row = session_.current();
    if (row == kNoRow || !panel_.content())
        return;
    const Language language = translator_.language();
    const std::vector<Row> rows =
        precedingRows(*session_.library().everything.events, row, kDaysBefore, kMostPreceding);
    std::vector<EventLine> lines;
    lines.reserve(rows.size());
    for (const Row other : rows)
        lines.push_back(lineOf(other, language));
    QString remark;
    if (rows.empty())
        remark = tr("Neither side has an event on record in the six weeks before.");
    else if (rows.size() == kMostPreceding)
        remark = tr("The last %n event(s) before it; there may be more.", nullptr, static_cast<int>(rows.size()));
    panel_.showPreceding(panel_.content()->uid, lines, remark);
}

void DetailsLink::showPrecedingWeeks()
{
    const Row row = session_.current();
    if (row == kNoRow)
        return;
    const double day = session_.snapshot()->events.start(row);
    // A little room on the right, so that the event itself is in the picture.
    constexpr double kRoom = 7;
    session_.rest();
    window_.canvas().control().goTo({day - kDaysBefore - 1, day + 1 + kRoom});
}

void DetailsLink::copyEvents(CopyForm form)
{
    const Language language = translator_.language();
    std::vector<Citable> items;
    QStringList texts;
    for (const Row row : session_.selection()) {
        const Result<EventDetails> details = session_.details(row);
        if (!details) {
            Q_EMIT failed(details.error());
            return;
        }
        if (form == CopyForm::Text) {
            texts << asPlainText(describe(*details, session_.snapshot()->parties, language, session_.today()));
            continue;
        }
        for (Citable &item : citablesOf(*details, language)) {
            // A source that several events cite is one entry of a bibliography.
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(std::move(item));
        }
    }
    QApplication::clipboard()->setText(form == CopyForm::Text ? texts.join(u"\n\n"_s) : worded(form, items, language));
}

void DetailsLink::copy(CopyForm form, int source)
{
    const Row row = session_.current();
    if (row == kNoRow)
        return;
    const Result<EventDetails> details = session_.details(row);
    if (!details) {
        Q_EMIT failed(details.error());
        return;
    }
    const Language language = translator_.language();
    std::vector<Citable> items;
    if (source < 0) {
        if (form == CopyForm::Text) {
            const DetailsContent content = describe(*details, session_.snapshot()->parties, language, session_.today());
            QApplication::clipboard()->setText(asPlainText(content));
            return;
        }
        items = citablesOf(*details, language);
    } else {
        const CitedSource &cited = details->sources.at(static_cast<std::size_t>(source));
        items = {citableOf(cited.source, cited.citation)};
    }
    QApplication::clipboard()->setText(worded(form, items, language));
}

} // namespace detente::ui
