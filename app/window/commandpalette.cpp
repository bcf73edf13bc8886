#include "app/window/commandpalette.h"

#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "app/window/actions.h"
#include "app/window/fuzzy.h"
#include "app/window/palettedelegate.h"
#include "app/window/settings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kRowsShown = 11;
constexpr qsizetype kRecentKept = 6;
constexpr int kBelowTop = 72; // where it hangs, logical pixels
/// A menu's name fits less than the action's own.
constexpr int kByPath = 30;
constexpr int kByEnglish = 5;

/// Where an action stands: "View ▸ Theme".
QString pathOf(const ActionSpec &spec, const Tongue &in)
{
    const MenuSpec &menu = menuTable()[static_cast<std::size_t>(spec.menu)];
    QString own = plainWords(in.translate("Actions", menu.text));
    if (menu.parent == menu.menu)
        return own;
    const MenuSpec &parent = menuTable()[static_cast<std::size_t>(menu.parent)];
    return plainWords(in.translate("Actions", parent.text)) + u" ▸ "_s + own;
}

struct Scored {
    PaletteRow row;
    int score = 0;
};

/// How well \p spec fits: its title, else its title in English, else title and menu together.
std::optional<FuzzyMatch> fit(const ActionSpec &spec, const QString &typed, const PaletteRow &row)
{
    if (auto match = fuzzyMatch(typed, row.title))
        return match;
    const QString english = plainWords(QString::fromUtf8(spec.text));
    if (const auto match = fuzzyMatch(typed, english))
        return FuzzyMatch{match->score - kByEnglish, {}};
    const Tongue &in = Tongue::of(Language::English);
    for (const QString &whole : {row.path + u' ' + row.title, pathOf(spec, in) + u' ' + english}) {
        if (const auto match = fuzzyMatch(typed, whole))
            return FuzzyMatch{match->score - kByPath, {}};
    }
    return std::nullopt;
}

QList<ActionId> recentCommands()
{
    QList<ActionId> ids;
    for (const QString &name : Settings().get(setting::kRecentCommands)) {
        if (const auto id = actionNamed(name))
            ids << *id;
    }
    return ids;
}

void remember(ActionId id)
{
    QStringList names = Settings().get(setting::kRecentCommands);
    names.removeAll(nameOf(id));
    names.prepend(nameOf(id));
    Settings().set(setting::kRecentCommands, QStringList(names.first(std::min(names.size(), kRecentKept))));
}

} // namespace

std::vector<PaletteRow> paletteRows(const Actions &actions, const QString &typed, const QList<ActionId> &recent)
{
    const Tongue &in = Tongue::of(interfaceLanguage());
    std::vector<Scored> found;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.id == ActionId::CommandPalette)
            continue;
        PaletteRow row{spec.id,
                       plainWords(in.translate("Actions", spec.text)),
                       pathOf(spec, in),
                       keyWords(actions.keys(spec.id)),
                       actions[spec.id]->isEnabled(),
                       {}};
        const auto match = fit(spec, typed.trimmed(), row);
        if (!match)
            continue;
        row.positions = match->positions;
        const qsizetype used = recent.indexOf(spec.id);
        // What can be done comes before what fits as well but cannot.
        const int bonus =
            (used < 0 ? 0 : static_cast<int>(kRecentKept - used)) + (row.enabled || typed.isEmpty() ? 1 : 0);
        found.push_back({std::move(row), match->score * 10 + bonus});
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    std::vector<PaletteRow> rows;
    rows.reserve(found.size());
    for (Scored &scored : found)
        rows.push_back(std::move(scored.row));
    return rows;
}

CommandPalette::CommandPalette(const Actions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , actions_(actions)
    , field_(new QLineEdit)
    , list_(new QListWidget)
    , hint_(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setWindowTitle(tr("Command palette"));
    setAccessibleName(windowTitle());
    field_->setPlaceholderText(tr("Type the name of a command"));
    field_->setAccessibleName(tr("Command"));
    field_->installEventFilter(this);
    list_->setAccessibleName(tr("Commands"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setItemDelegate(new PaletteDelegate(theme, list_));
    hint_->setText(tr("No command is called that."));
    hint_->setMargin(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(field_);
    layout->addWidget(hint_);
    layout->addWidget(list_, 1);
    setFocusProxy(field_);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::choose);
    narrow();
}

void CommandPalette::popUp()
{
    const QWidget *window = parentWidget();
    const int row = list_->sizeHintForRow(0);
    resize(std::min(kWidth, window->width() - 32), 0);
    const int height = field_->sizeHint().height() + 40 + row * kRowsShown;
    resize(width(), std::min(height, window->height() - kBelowTop - 16));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kBelowTop)));
    show();
    field_->setFocus();
}

void CommandPalette::narrow()
{
    list_->clear();
    for (const PaletteRow &row : paletteRows(actions_, field_->text(), recentCommands())) {
        auto *item = new QListWidgetItem(row.title, list_);
        PaletteDelegate::fill(*item, row);
        QStringList said{row.title, row.path, row.keys};
        said.removeAll(QString());
        if (!row.enabled)
            said << (specOf(row.id).needs == Needs::Selection ? tr("needs a selected event") : tr("not available now"));
        item->setData(Qt::AccessibleTextRole, said.join(u", "_s));
        if (!row.enabled)
            item->setToolTip(said.last());
    }
    list_->setCurrentRow(list_->count() > 0 ? 0 : -1);
    list_->setVisible(list_->count() > 0);
    hint_->setVisible(list_->count() == 0);
}

void CommandPalette::step(int rows)
{
    if (list_->count() == 0)
        return;
    const int wanted = list_->currentRow() + rows;
    const bool single = rows == 1 || rows == -1;
    // One step walks round; a page stops at the end.
    const int row = single ? (wanted + list_->count()) % list_->count() : std::clamp(wanted, 0, list_->count() - 1);
    list_->setCurrentRow(row);
    // The field keeps the focus: what the arrows chose is told as its description.
    field_->setAccessibleDescription(list_->currentItem()->data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = list_->currentItem();
    if (item == nullptr || !PaletteDelegate::isEnabled(*item))
        return;
    const ActionId id = PaletteDelegate::action(*item);
    remember(id);
    close();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kRowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace detente::ui
