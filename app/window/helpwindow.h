#pragma once

#include "app/render/theme.h"

#include <QTextBrowser>
#include <QWidget>

namespace detente::ui {

class Actions;

/// A page of the program's own help: shows what is built into the program and nothing else, neither files nor network.
class HelpPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

/// The help: what is seen, how to find, what dates mean, every key. One window of its own, in the interface's language
/// and theme.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// \p actions gives the keys as they are now; must outlive the window.
    HelpWindow(const Actions &actions, const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPage();

    const Actions &actions_;
    Theme theme_;
    HelpPage *page_;
};

} // namespace detente::ui
