#include "app/session/navigation.h"

namespace detente::ui {

void Navigation::rest(const ViewState &view)
{
    if (views_.empty()) {
        views_.push_back(view);
        return;
    }
    ViewState &current = views_[at_];
    if (current.looking(view) == current) {
        current = view;
        return;
    }
    views_.erase(views_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, views_.end());
    views_.push_back(view);
    if (views_.size() > kLongestNavigation)
        views_.erase(views_.begin());
    at_ = views_.size() - 1;
}

void Navigation::clear()
{
    views_.clear();
    at_ = 0;
}

const ViewState &Navigation::back()
{
    Q_ASSERT(canGoBack());
    return views_[--at_];
}

const ViewState &Navigation::forward()
{
    Q_ASSERT(canGoForward());
    return views_[++at_];
}

} // namespace detente::ui
