#include "core/record/ledgerentry.h"

#include <array>

namespace detente {

std::span<const QLatin1String> knownStocks()
{
    static constexpr std::array kStocks{
        QLatin1String("envoys_us_in_ru"),          QLatin1String("envoys_ru_in_us"),
        QLatin1String("consulates_us_in_ru"),      QLatin1String("consulates_ru_in_us"),
        QLatin1String("diplomats_expelled_by_us"), QLatin1String("diplomats_expelled_by_ru"),
        QLatin1String("us_mission_staff_limit"),   QLatin1String("arms_treaties_in_force"),
        QLatin1String("sanctions_rounds_by_us"),   QLatin1String("sanctions_rounds_by_ru"),
        QLatin1String("prisoners_exchanged"),
    };
    return kStocks;
}

} // namespace detente
