#include "app/window/recentmenu.h"

#include "app/window/actions.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFirst = static_cast<qsizetype>(ActionId::Recent1);
static_assert(static_cast<qsizetype>(ActionId::Recent9) - kFirst + 1 == RecentFiles::kMost);

ActionId slot(qsizetype index)
{
    return static_cast<ActionId>(kFirst + index);
}

} // namespace

RecentMenu::RecentMenu(Actions &actions, QObject &parent)
    : QObject(&parent)
    , actions_(actions)
{
    QMenu *menu = actions_.menu(Menu::Recent);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        update();
        lookForFiles();
    });
    update();
}

std::optional<LibraryFile> RecentMenu::chosen(ActionId id) const
{
    const qsizetype index = static_cast<qsizetype>(id) - kFirst;
    if (index < 0 || index >= shown_.size())
        return std::nullopt;
    const bool onlyRead = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    return LibraryFile{shown_[index], onlyRead ? ReadOnlyReason::Asked : ReadOnlyReason::None};
}

void RecentMenu::clear()
{
    files_.clear();
    update();
}

void RecentMenu::update()
{
    shown_ = files_.paths().mid(0, RecentFiles::kMost);
    const QStringList names = tellingNames(shown_);
    for (qsizetype i = 0; i < RecentFiles::kMost; ++i) {
        QAction *action = actions_[slot(i)];
        action->setVisible(i < shown_.size());
        if (i >= shown_.size())
            continue;
        action->setText(u"&%1  %2"_s.arg(i + 1).arg(QString(names[i]).replace(u'&', u"&&"_s)));
        action->setToolTip(tr("%1\nWith Shift: for reading only").arg(QDir::toNativeSeparators(shown_[i])));
        action->setEnabled(true);
    }
    actions_[ActionId::ClearRecent]->setEnabled(!shown_.isEmpty());
}

void RecentMenu::lookForFiles()
{
    // A folder on a network that is gone answers late; the menu does not wait for it.
    looking_.start(
        [paths = shown_](const std::stop_token &stop) {
            QList<bool> there;
            for (const QString &path : paths)
                there << (stop.stop_requested() || QFileInfo::exists(path));
            return there;
        },
        [this](const QList<bool> &there) {
            for (qsizetype i = 0; i < there.size(); ++i)
                actions_[slot(i)]->setEnabled(there[i]);
        });
}

} // namespace detente::ui
