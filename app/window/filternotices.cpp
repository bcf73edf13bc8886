#include "app/window/filternotices.h"

#include "app/panels/filternotice.h"
#include "app/session/session.h"
#include "app/window/appearance.h"
#include "core/query/edit.h"

#include <QDockWidget>
#include <QEvent>
#include <QVBoxLayout>

namespace detente::ui {

namespace {

/// A long part is cut: the whole of it stands in the search field.
constexpr int kLongestPart = 48;
constexpr std::size_t kMostOffers = FilterNotice::kMostDeeds - 1;

QString shortened(const QString &text)
{
    return text.size() <= kLongestPart ? text : text.left(kLongestPart - 1) + u'…';
}

} // namespace

FilterNotices::FilterNotices(Session &session, Appearance &appearance, QWidget &picture, QDockWidget &details,
                             QObject *parent)
    : QObject(parent)
    , session_(session)
    , empty_(new FilterNotice(appearance.theme(), &picture))
    , hidden_(new FilterNotice(appearance.theme()))
{
    empty_->floatInParent();
    // The notice stands above what the dock shows of the event.
    QWidget *panel = details.widget();
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hidden_);
    layout->addWidget(panel, 1);
    details.setWidget(both);
    panel->show();
    QWidget::setTabOrder(hidden_, panel);
    connect(&appearance, &Appearance::themeChanged, this, [this, &appearance] {
        empty_->setTheme(appearance.theme());
        hidden_->setTheme(appearance.theme());
    });
    connect(&session, &Session::opened, this, [this] {
        showEmpty();
        askHidden();
    });
    connect(&session, &Session::filterChanged, this, [this] {
        showEmpty();
        askHidden();
    });
    connect(&session, &Session::selectionChanged, this, &FilterNotices::askHidden);
    empty_->installEventFilter(this);
}

bool FilterNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == empty_ && event->type() == QEvent::LanguageChange) {
        showEmpty();
        showHidden();
    }
    return QObject::eventFilter(watched, event);
}

Query FilterNotices::written() const
{
    const Query &answered = session_.answer().query;
    const Result<Query> query = readQuery(session_.view().query, false, *session_.snapshot(), session_.today());
    // While the last word is being written it is also looked for as a beginning; nobody wrote that.
    return query && query->conjuncts().size() == answered.conjuncts().size() ? *query : answered;
}

QString FilterNotices::textOf(const Hindrance &hindrance) const
{
    const std::vector<Query> parts = written().conjuncts();
    std::vector<Query> named;
    for (const std::size_t part : hindrance.parts)
        named.push_back(parts[part]);
    return shortened(printQuery(Query::allOf(std::move(named))));
}

void FilterNotices::drop(const Hindrance &hindrance)
{
    session_.setQuery(printQuery(withoutParts(written(), hindrance.parts)));
}

void FilterNotices::showEmpty()
{
    const bool isEmpty = session_.isOpen() && session_.events()->count() == 0;
    if (!isEmpty)
        return empty_->clear();
    const QueryAnswer &answer = session_.answer();
    const std::size_t parts = answer.query.conjuncts().size();
    if (parts == 0)
        return empty_->tell(tr("This library has no events yet."), {});
    QString text;
    if (parts == 1)
        text = tr("Nothing matches “%1”.").arg(shortened(printQuery(written())));
    else if (answer.emptiers.size() == 1)
        text = tr("Nothing matches “%1” within the rest of the filter.").arg(textOf(answer.emptiers.front()));
    else
        text = tr("No event matches all of this at once. Without one of these parts there are some:");
    std::vector<FilterNotice::Deed> deeds;
    for (const Hindrance &each : answer.emptiers) {
        if (parts == 1 || deeds.size() == kMostOffers)
            break;
        deeds.push_back({tr("Drop “%1”").arg(textOf(each)),
                         tr("Then %n events are shown", nullptr, static_cast<int>(each.count)),
                         [this, each] { drop(each); }});
    }
    deeds.push_back({tr("Show all events"), tr("Empties the filter"), [this] { session_.setQuery({}); }});
    empty_->tell(text, deeds);
}

void FilterNotices::askHidden()
{
    hides_.reset();
    const Row row = session_.current();
    if (!session_.isOpen() || row == kNoRow || session_.events()->bitmap().test(row)) {
        hiding_.cancel();
        return showHidden();
    }
    hiding_.start([runner = session_.library().queries, query = session_.answer().query,
                   row](const std::stop_token &stop) { return runner->hides(query, row, stop); },
                  [this](Result<Hindrance> answer) {
                      if (answer)
                          hides_ = std::move(*answer);
                      showHidden();
                  });
}

void FilterNotices::showHidden()
{
    if (!hides_ || hides_->parts.empty())
        return hidden_->clear();
    const QString parts = textOf(*hides_);
    hidden_->tell(tr("The timeline does not show this event: “%1” leaves it out.").arg(parts),
                  {{tr("Show it"), tr("Takes “%1” out of the filter").arg(parts), [this] { drop(*hides_); }}});
}

} // namespace detente::ui
