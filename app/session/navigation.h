#pragma once

#include "core/record/viewstate.h"

#include <vector>

namespace detente::ui {

/// Back and forward through views, as a browser does. Small steps in a row (a pan, a zoom) melt into one view, so that
/// back returns to where the reader last rested.
class Navigation {
public:
    /// The reader rests at \p view: it becomes the current one and what was ahead is forgotten. A view that equals the
    /// current one in what is looked at replaces it.
    void rest(const ViewState &view);
    /// Forgets everything (another library).
    void clear();

    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < views_.size(); }
    /// The view before / after, which becomes the current one. Only when there is one.
    const ViewState &back();
    const ViewState &forward();

private:
    std::vector<ViewState> views_;
    std::size_t at_ = 0;
};

/// How many views are kept.
inline constexpr std::size_t kLongestNavigation = 200;

} // namespace detente::ui
