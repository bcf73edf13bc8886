#include "app/window/preferences.h"

#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "app/window/settings.h"
#include "app/window/shortcuteditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The choices that menus offer as well, in the menus' order.
constexpr std::array kLanguageActions{ActionId::LanguageSystem, ActionId::LanguageEnglish, ActionId::LanguageRussian};
constexpr std::array kThemeActions{ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark,
                                   ActionId::ThemeContrastLight, ActionId::ThemeContrastDark};

/// The words of \p box anew, its choice kept.
void setWords(QComboBox &box, const QStringList &words)
{
    const QSignalBlocker quiet(&box);
    const int chosen = box.currentIndex();
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(chosen);
}

template <std::size_t N>
QStringList wordsOf(const std::array<ActionId, N> &actions)
{
    QStringList words;
    for (const ActionId id : actions)
        words << plainWords(actionWords(specOf(id).text));
    return words;
}

template <std::size_t N>
void showChecked(QComboBox &box, const Actions &actions, const std::array<ActionId, N> &ids)
{
    const QSignalBlocker quiet(&box);
    for (std::size_t i = 0; i < N; ++i) {
        if (actions[ids[i]]->isChecked())
            box.setCurrentIndex(static_cast<int>(i));
    }
}

} // namespace

Preferences::Preferences(Actions &actions, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , actions_(actions)
    , appearance_(appearance)
    , pages_(new QTabWidget)
    , language_(new QComboBox)
    , theme_(new QComboBox)
    , motion_(new QComboBox)
    , start_(new QComboBox)
    , languageLabel_(new QLabel)
    , themeLabel_(new QLabel)
    , motionLabel_(new QLabel)
    , startLabel_(new QLabel)
    , note_(new QLabel)
    , keyboard_(new ShortcutEditor(actions))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"preferences"_s);
    pages_->addTab(buildGeneral(), QString());
    pages_->addTab(keyboard_, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages_, 1);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);
    // Enter belongs to the fields and lists in here; nothing has to be confirmed.
    buttons_->button(QDialogButtonBox::Close)->setAutoDefault(false);
    retranslate();
    showChoices();
    connectChoices();
    resize(640, 560);
}

QWidget *Preferences::buildGeneral()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 20, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    for (const auto &[label, box] : {std::pair{languageLabel_, language_},
                                     {themeLabel_, theme_},
                                     {motionLabel_, motion_},
                                     {startLabel_, start_}}) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        form->addRow(label, box);
    }
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    form->addRow(note_);
    return page;
}

void Preferences::connectChoices()
{
    const auto trigger = [this](const auto &ids) {
        return [this, &ids](int index) { actions_[ids[static_cast<std::size_t>(index)]]->trigger(); };
    };
    connect(language_, &QComboBox::activated, this, trigger(kLanguageActions));
    connect(theme_, &QComboBox::activated, this, trigger(kThemeActions));
    connect(motion_, &QComboBox::activated, this, [this](int index) {
        const Motion motion = static_cast<Motion>(index);
        Settings().set(setting::kMotion, keyOfMotion(motion));
        appearance_.chooseMotion(motion);
    });
    connect(start_, &QComboBox::activated, this,
            [](int index) { Settings().set(setting::kStart, index == 1 ? u"starter"_s : u"last"_s); });
    connect(&appearance_, &Appearance::motionChanged, this, &Preferences::showChoices);
    for (const ActionId id : kLanguageActions)
        connect(actions_[id], &QAction::toggled, this, &Preferences::showChoices);
    for (const ActionId id : kThemeActions)
        connect(actions_[id], &QAction::toggled, this, &Preferences::showChoices);
}

void Preferences::showPage(Page page)
{
    pages_->setCurrentIndex(static_cast<int>(page));
    show();
    raise();
    activateWindow();
}

void Preferences::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void Preferences::retranslate()
{
    setWindowTitle(tr("Preferences"));
    pages_->setTabText(0, tr("&General"));
    pages_->setTabText(1, tr("&Keyboard"));
    languageLabel_->setText(tr("&Language:"));
    themeLabel_->setText(tr("&Theme:"));
    motionLabel_->setText(tr("&Animations:"));
    startLabel_->setText(tr("At the &start, open:"));
    note_->setText(tr("What is chosen here holds at once and in every window."));
    setWords(*language_, wordsOf(kLanguageActions));
    setWords(*theme_, wordsOf(kThemeActions));
    setWords(*motion_, {tr("As the system"), tr("Always"), tr("Never")});
    setWords(*start_, {tr("The library of last time"), tr("The starter record")});
    buttons_->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void Preferences::showChoices()
{
    showChecked(*language_, actions_, kLanguageActions);
    showChecked(*theme_, actions_, kThemeActions);
    const QSignalBlocker quietMotion(motion_);
    const QSignalBlocker quietStart(start_);
    motion_->setCurrentIndex(static_cast<int>(appearance_.motion()));
    start_->setCurrentIndex(Settings().get(setting::kStart) == "starter"_L1 ? 1 : 0);
}

} // namespace detente::ui
