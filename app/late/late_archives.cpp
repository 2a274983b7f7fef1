// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "service/closure/archive_pack.h"

namespace slipway::service {

namespace {

/// Says why there is none.
class MissingPacker : public ArchivePacker
{
public:
    explicit MissingPacker(Error why) : m_why(std::move(why)) {}

    Result<QByteArray> packed(const QJsonObject &, const ArchiveFiles &, JobControl *) override
    {
        return std::unexpected(m_why);
    }
    Result<UnpackedArchive> unpacked(const QByteArray &, const QString &, ArchiveLimits, JobControl *) override
    {
        return std::unexpected(m_why);
    }

private:
    Error m_why;
};

} // namespace

ArchivePacker &archivePacker()
{
    static const auto make = late::findPart(QStringLiteral("archives"));
    static MissingPacker missing(make ? Error{} : make.error());
    static ArchivePacker &loaded = make ? *reinterpret_cast<ArchivePacker *(*)()>(*make)() : missing;
    return loaded;
}

} // namespace slipway::service
