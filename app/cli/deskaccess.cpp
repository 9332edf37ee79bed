// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/deskaccess.h"

#include "base/clock.h"
#include "base/try.h"
#include "reading/lexicon.h"
#include "reading/reader.h"

#include <QFileInfo>

namespace kept {

Result<DeskServices> commandLineServices()
{
    auto lexicon = Lexicon::standard();
    KEPT_TRY(lexicon);
    return DeskServices{std::make_shared<SystemClock>(),
                        std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)))};
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
