// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitoring/sample_keeper.h"

namespace slipway::service {

SampleKeeper::SampleKeeper(QString file) : m_place(std::make_shared<Place>())
{
    m_place->file = std::move(file);
    m_thread.setMaxThreadCount(1);
}

SampleKeeper::~SampleKeeper() = default;

Result<> SampleKeeper::Place::open()
{
    if (cache)
        return {};
    return storage::SampleCache::open(file).transform(
        [this](std::unique_ptr<storage::SampleCache> opened) { cache = std::move(opened); });
}

} // namespace slipway::service
