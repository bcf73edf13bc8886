#pragma once

#include "app/render/theme.h"

#include <QAbstractButton>

#include <vector>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace detente::ui {

class FilterRow;

/// The heading of a section: an arrow and a word. One button, open or closed.
class FilterHeading : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterHeading(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// \p filtered: the section lets not everything through; said by a mark and in bold.
    void setFiltered(bool filtered);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor ink_;
    QColor muted_;
    QColor focus_;
    bool filtered_ = false;
};

/// One facet of the filters: a heading that opens and closes it, "All" and "Invert" while something of it is filtered,
/// and its rows. One stop of the Tab key: the arrow keys go from row to row.
class FilterSection : public QWidget {
    Q_OBJECT

public:
    /// \p key names the section in the settings.
    FilterSection(const QString &key, const Theme &theme, QWidget *parent = nullptr);

    const QString &key() const { return key_; }
    bool isOpen() const;
    void setOpen(bool open);
    /// \p whatsThis says what the facet is and how to use it.
    void setWords(const QString &title, const QString &whatsThis);
    void setFiltered(bool filtered);
    virtual void setTheme(const Theme &theme);
    QString title() const;

    FilterHeading &heading() const { return *heading_; }
    QToolButton &allButton() const { return *all_; }
    QToolButton &invertButton() const { return *invert_; }
    /// What the heading needs with its buttons, so that nothing of it is cut.
    int headWidth() const;
    const std::vector<FilterRow *> &rows() const { return rows_; }

Q_SIGNALS:
    void toggled(bool open);
    void allRequested();
    void invertRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    const Theme &theme() const { return theme_; }
    QVBoxLayout &body() const { return *bodyLayout_; }
    QWidget &bodyWidget() const { return *body_; }
    /// A new row at the end of the body.
    FilterRow *addRow();
    /// Puts the one row on the way of the Tab key where it must be: call after rows appeared or went.
    void settleFocus();
    /// The rows' menu beyond Only, All and Invert.
    virtual void fillMenu(QMenu &menu, FilterRow &row);
    virtual void openChanged() {}
    virtual void retranslate();
    /// What the Tab key reaches before the rows.
    virtual QWidget *beforeRows() const;

private:
    void fitButtons();
    bool moveFrom(FilterRow *row, int key);
    void showMenu(FilterRow *row, const QPoint &position);

    QString key_;
    Theme theme_;
    FilterHeading *heading_;
    QToolButton *all_;
    QToolButton *invert_;
    QWidget *body_;
    QVBoxLayout *bodyLayout_;
    std::vector<FilterRow *> rows_;
};

} // namespace detente::ui
