#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QTabWidget;

namespace detente::ui {

class Actions;
class Appearance;
class ShortcutEditor;

/// What the reader may choose for the whole program. Everything holds at once; there is nothing to confirm.
class Preferences : public QDialog {
    Q_OBJECT

public:
    enum class Page { General, Keyboard };

    Preferences(Actions &actions, Appearance &appearance, QWidget *parent);
    void showPage(Page page);

    // The parts, for tests.
    QComboBox &language() const { return *language_; }
    QComboBox &theme() const { return *theme_; }
    QComboBox &motion() const { return *motion_; }
    QComboBox &start() const { return *start_; }
    ShortcutEditor &keyboard() const { return *keyboard_; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildGeneral();
    void connectChoices();
    void retranslate();
    void showChoices();

    Actions &actions_;
    Appearance &appearance_;
    QTabWidget *pages_;
    QComboBox *language_;
    QComboBox *theme_;
    QComboBox *motion_;
    QComboBox *start_;
    QLabel *languageLabel_;
    QLabel *themeLabel_;
    QLabel *motionLabel_;
    QLabel *startLabel_;
    QLabel *note_;
    ShortcutEditor *keyboard_;
    QDialogButtonBox *buttons_;
};

} // namespace detente::ui
