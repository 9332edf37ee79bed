// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/deskaccess.h"

#include "base/clock.h"
#include "base/try.h"

#include <QFileInfo>

namespace kept {

Result<DeskServices> commandLineServices()
{
    return DeskServices{std::make_shared<SystemClock>(), nullptr};
}

Result<std::unique_ptr<Desk>> openDeskAt(const QString &path)
{
    const auto services = commandLineServices();
    KEPT_TRY(services);
    return openDesk(path, *services);
}

Result<std::unique_ptr<Desk>> openOrCreateDesk(const QString &path, const DeskInfo &info)
{
    const auto services = commandLineServices();
    KEPT_TRY(services);
    return QFileInfo::exists(path) ? openDesk(path, *services) : createDesk(path, *services, info);
}

} // namespace kept
