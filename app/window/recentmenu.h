#pragma once

#include "app/session/latest.h"
#include "app/window/actiontable.h"
#include "app/window/recentfiles.h"
#include "app/window/starter.h"

#include <QObject>

#include <optional>

namespace detente::ui {

class Actions;

/// The menu of libraries opened of late: names them, greys those that are gone, and says which one was chosen.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    /// The menus of \p actions have been made.
    RecentMenu(Actions &actions, QObject &parent);

    /// The library of an action of this menu, for reading only while Shift is held; none for other actions.
    std::optional<LibraryFile> chosen(ActionId id) const;
    void clear();
    /// Shows the list as it is now, in the interface's language.
    void update();

private:
    void lookForFiles();

    Actions &actions_;
    RecentFiles files_;
    QStringList shown_;
    Latest looking_{this};
};

} // namespace detente::ui
