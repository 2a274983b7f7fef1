// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/samples/sample_cache.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <memory>

namespace slipway::service {

/// The samples of a workspace on a thread of their own, so that the window never waits for the disk. What is asked of it is
/// done in that order; its end waits for what is under way. Lives on the desk's thread.
class SampleKeeper
{
public:
    explicit SampleKeeper(QString file);
    ~SampleKeeper();

    /// @param work called with `storage::SampleCache &` on the keeper's thread, answers with a Result
    template <class Work>
    [[nodiscard]] auto ask(Work work) -> QFuture<std::invoke_result_t<Work, storage::SampleCache &>>
    {
        using Answer = std::invoke_result_t<Work, storage::SampleCache &>;
        return QtConcurrent::run(&m_thread, [place = m_place, work = std::move(work)]() mutable -> Answer {
            if (const auto opened = place->open(); !opened)
                return std::unexpected(opened.error());
            return work(*place->cache);
        });
    }

private:
    /// Used on the keeper's thread only.
    struct Place {
        QString file;
        std::unique_ptr<storage::SampleCache> cache;

        [[nodiscard]] Result<> open();
    };

    std::shared_ptr<Place> m_place;
    QThreadPool m_thread; ///< last: it ends when its work is done, and that work uses what stands above
};

} // namespace slipway::service
