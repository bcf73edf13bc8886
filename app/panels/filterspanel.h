#pragma once

#include "app/render/theme.h"
#include "core/catalog/columns.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QPushButton;

namespace detente::ui {

class FilterRow;

/// What the boxes show: a projection of the query and of the counts under it.
struct FilterState {
    std::array<PartyInfo, 2> parties;
    std::array<bool, kSideCount> sideChosen{true, true, true, true};
    std::array<bool, kGroupCount> groupChosen{true, true, true, true, true, true, true, true, true, true, true};
    std::array<std::uint32_t, kSideCount> sideCount{};
    std::array<std::uint32_t, kGroupCount> groupCount{};
    bool hasUnknownGroup = false; ///< the library has categories this program does not know
    bool isFiltered = false;      ///< there is something to reset
    bool canEdit = true;          ///< false while the query text is wrong
};

/// Side and category group as check boxes. Holds no filter: it shows a state and emits what was clicked.
class FiltersPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FiltersPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const FilterState &state);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void sideToggled(detente::Side side, bool chosen);
    void groupToggled(detente::Group group, bool chosen);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    Theme theme_;
    FilterState state_;
    QLabel *sideHeading_;
    QLabel *groupHeading_;
    QPushButton *reset_;
    std::array<FilterRow *, kSideCount> sides_{};
    std::array<FilterRow *, kGroupCount> groups_{};
};

} // namespace detente::ui
