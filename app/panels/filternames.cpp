#include "app/panels/filternames.h"

#include "app/panels/filterrow.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kUntyped = 8;
constexpr std::size_t kTyped = 20;
constexpr double kSmall = 0.92;

using Sign = FilterRowContent::Sign;

Sign signOf(FacetLine::State state)
{
    switch (state) {
    case FacetLine::State::Included:
        return Sign::On;
    case FacetLine::State::Excluded:
        return Sign::Excluded;
    case FacetLine::State::Off:
        break;
    }
    return Sign::Off;
}

} // namespace

FilterNames::FilterNames(QueryField field, const QString &key, const Theme &theme, QWidget *parent)
    : FilterSection(key, theme, parent)
    , field_(field)
    , search_(new QLineEdit)
    , more_(new QLabel)
{
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    search_->setVisible(typeOf(field) == ValueType::Name);
    more_->setContentsMargins(4, 2, 0, 0);
    more_->setWordWrap(true);
    more_->hide();
    body().addWidget(search_);
    body().addSpacing(2);
    body().addWidget(more_);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        tallest_ = 0;
        Q_EMIT wanted();
    });
}

void FilterNames::setKeyWords(const QStringList &words)
{
    keyWords_ = words;
    showRows();
}

void FilterNames::setSearchWords(const QString &placeholder)
{
    search_->setPlaceholderText(placeholder);
    search_->setAccessibleName(placeholder);
}

ListRequest FilterNames::request(Language language) const
{
    return {field_, {search_->text(), language, search_->text().isEmpty() ? kUntyped : kTyped}};
}

void FilterNames::setTheme(const Theme &theme)
{
    FilterSection::setTheme(theme);
    more_->setFont(theme.scaledFont(kSmall));
    QPalette palette = more_->palette();
    palette.setColor(QPalette::WindowText, theme.color(scene::Ink::MutedText));
    more_->setPalette(palette);
    search_->setFont(theme.scaledFont(1));
    search_->setStyleSheet(
        u"QLineEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 3px 4px; }"
        " QLineEdit:focus { border: 2px solid %4; padding: 2px 3px; }"_s.arg(
            theme.surface(Surface::Raised).name(), theme.color(scene::Ink::Text).name(),
            theme.surface(Surface::Border).name(), theme.color(scene::Ink::Accent).name()));
    for (FilterRow *row : rows())
        row->setLook(theme, theme.color(scene::Ink::MutedText), std::nullopt);
}

void FilterNames::openChanged()
{
    tallest_ = 0;
    if (isOpen())
        Q_EMIT wanted();
}

QWidget *FilterNames::beforeRows() const
{
    return search_;
}

void FilterNames::show(const FacetLines &lines)
{
    lines_ = lines;
    showRows();
}

QString FilterNames::wordsOf(std::size_t place) const
{
    const FacetLine &line = lines_.lines[place];
    if (static_cast<qsizetype>(place) < keyWords_.size())
        return keyWords_[static_cast<qsizetype>(place)];
    if (!line.name.isEmpty())
        return line.name;
    // Words of the reader's own, not anybody's name.
    return tr("“%1”", "words that a filter looks for among names")
        .arg(line.value.text + (line.value.prefix ? u"…"_s : u""_s));
}

void FilterNames::showRows()
{
    while (rows().size() < lines_.lines.size()) {
        const std::size_t place = rows().size();
        body().removeWidget(more_);
        FilterRow *row = addRow();
        body().addWidget(more_);
        row->setLook(theme(), theme().color(scene::Ink::MutedText), std::nullopt);
        connect(row, &QCheckBox::clicked, this, [this, place] { wish(place, LineWish::Toggle); });
        connect(row, &FilterRow::onlyRequested, this, [this, place] { wish(place, LineWish::Only); });
    }
    const Tongue &in = Tongue::of(interfaceLanguage());
    for (std::size_t place = 0; place < rows().size(); ++place) {
        FilterRow &row = *rows()[place];
        if (place < lines_.lines.size()) {
            const FacetLine &line = lines_.lines[place];
            row.setContent({wordsOf(place), in.number(line.count), {}, signOf(line.state)});
        }
        row.setVisible(place < lines_.lines.size());
    }
    QString more;
    if (lines_.lines.empty() && !search_->text().isEmpty())
        more = tr("Nobody and nothing of that name is in what is shown.");
    else if (lines_.lines.empty())
        more = tr("None in what is shown.");
    else if (lines_.more > 0)
        more = tr("%n more: type to find them", nullptr, static_cast<int>(lines_.more));
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
    settleFocus();
    bodyWidget().setMinimumHeight(0);
    tallest_ = std::max(tallest_, bodyWidget().sizeHint().height());
    bodyWidget().setMinimumHeight(tallest_);
}

void FilterNames::wish(std::size_t place, LineWish wish)
{
    const QueryValue value = lines_.lines[place].value; // what is asked may change the lines
    Q_EMIT lineWished(field_, value, wish);
}

void FilterNames::takeFirst()
{
    const auto found = std::ranges::find(lines_.lines, FacetLine::State::Off, &FacetLine::state);
    if (found == lines_.lines.end())
        return;
    wish(static_cast<std::size_t>(found - lines_.lines.begin()), LineWish::Toggle);
    search_->clear();
}

void FilterNames::fillMenu(QMenu &menu, FilterRow &row)
{
    const auto place = static_cast<std::size_t>(std::ranges::find(rows(), &row) - rows().begin());
    connect(menu.addAction(tr("Leave this out")), &QAction::triggered, this,
            [this, place] { wish(place, LineWish::LeaveOut); });
}

bool FilterNames::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool any = !rows().empty() && !rows().front()->isHidden();
        if (key == Qt::Key_Down && any) {
            rows().front()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && any && !search_->text().isEmpty()) {
            takeFirst();
            return true;
        }
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    }
    return FilterSection::eventFilter(watched, event);
}

} // namespace detente::ui
