#pragma once

#include "app/panels/filtersection.h"
#include "core/query/namefacet.h"

class QLabel;
class QLineEdit;

namespace detente::ui {

/// What the reader asks of one line of a list.
enum class LineWish : std::uint8_t {
    Toggle,  ///< named or not
    Only,    ///< nothing else of the field
    LeaveOut ///< excluded
};

/// A list of names with a field to search it: people, places, sources, tags. Shows what the query names, and those with
/// the most events.
class FilterNames : public FilterSection {
    Q_OBJECT

public:
    FilterNames(QueryField field, const QString &key, const Theme &theme, QWidget *parent = nullptr);

    QueryField field() const { return field_; }
    /// Words for keys, where the lines are not names: by place.
    void setKeyWords(const QStringList &words);
    /// What stands in the empty search field; for lists of keys nothing is searched.
    void setSearchWords(const QString &placeholder);
    void show(const FacetLines &lines);
    /// What the query says of the field, known before the lines are.
    void setPicked(bool picked) { setFiltered(picked); }
    /// What is to be counted, in a language.
    ListRequest request(Language language) const;
    void setTheme(const Theme &theme) override;
    QLineEdit &search() const { return *search_; }

Q_SIGNALS:
    /// What is typed, or how much is wanted, changed.
    void wanted();
    void lineWished(detente::QueryField field, const detente::QueryValue &value, detente::ui::LineWish wish);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fillMenu(QMenu &menu, FilterRow &row) override;
    void openChanged() override;
    QWidget *beforeRows() const override;

private:
    void showRows();
    QString wordsOf(std::size_t place) const;
    void wish(std::size_t place, LineWish wish);
    /// Names the first that was found and is not named yet.
    void takeFirst();

    QueryField field_;
    FacetLines lines_;
    QStringList keyWords_;
    QLineEdit *search_;
    QLabel *more_;
    int tallest_ = 0; ///< the list keeps its height while the same is searched, so that nothing below it jumps
};

} // namespace detente::ui
