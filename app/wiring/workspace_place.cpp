// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/workspace_place.h"

#include "core/base/tr.h"
#include "service/closure/sealed_sample.h"
#include "service/commands/workspace_commands.h"
#include "service/sample_work.h"
#include "service/templates.h"
#include "storage/backup.h"
#include "storage/reader.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace slipway::wiring {

using namespace Qt::StringLiterals;

namespace {

Result<> addTemplates(service::Session &session)
{
    for (const QByteArray &body : service::shippedTemplates()) {
        const auto spec = service::checkTemplate(body);
        if (!spec)
            return std::unexpected(spec.error());
        const auto saved =
            session.run(service::Save<Template>{{.id = {}, .name = spec->name, .body = QString::fromUtf8(body)}});
        if (!saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<> fill(service::Session &session, Content content)
{
    if (content == Content::Templates)
        return addTemplates(session);
    return session.run(service::MakeSealedSample{}).and_then([&](service::Done) {
        return service::doSampleWork(session);
    });
}

void removeWithSideFiles(const QString &file)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

/// Replacing is for copies made earlier, not for whatever else has the name.
Result<> mayBeReplaced(const QString &target)
{
    const QFileInfo info(target);
    if (info.isDir())
        return failure(ErrorKind::BadInput, tr("This is a folder. Name a file for the copy."), target);
    QFile file(target);
    if (!info.exists() || info.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly) || !file.read(16).startsWith("SQLite format 3"))
        return failure(ErrorKind::Conflict,
                       tr("There is another file of that name; it was not touched. Choose another name."), target);
    return {};
}

} // namespace

QString workspaceFile(const QString &asked)
{
    QString file = asked.isEmpty() ? qEnvironmentVariable("SLIPWAY_WORKSPACE") : asked;
    if (file.isEmpty())
        file = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/slipway/workspace.slipway"_s;
    return QFileInfo(file).absoluteFilePath();
}

service::Surroundings surroundings()
{
    auto real = service::Surroundings::real();
    if (!isZoneName(real.zone))
        real.zone = "UTC";
    return real;
}

Result<std::unique_ptr<service::Session>> createWorkspace(const QString &file, Content content,
                                                          service::Surroundings world)
{
    auto session = service::Session::create(file, world);
    if (!session)
        return session;
    const auto filled = fill(**session, content);
    session->reset();
    if (!filled) {
        removeWithSideFiles(file);
        return std::unexpected(filled.error());
    }
    // Opened anew: what it was filled with is nothing to undo.
    return service::Session::open(file, std::move(world));
}

Result<std::unique_ptr<service::Session>> openWorkspace(const QString &file)
{
    return service::Session::open(file, surroundings());
}

QString readOnlyNotice(const service::Session &session)
{
    if (!session.isReadOnly())
        return {};
    return tr("This workspace is read-only: its file or folder may not be written. Nothing can be changed in it.");
}

Result<> backUpWorkspace(const QString &file, const QString &target, const service::JobControlPtr &control)
{
    if (isSameFile(file, target))
        return failure(ErrorKind::BadInput, tr("This is the workspace itself. Name another file for the copy."),
                       target);
    if (const auto may = mayBeReplaced(target); !may)
        return may;
    return storage::Reader::open(file).and_then([&](const std::unique_ptr<storage::Reader> &reader) {
        storage::CopyWatch goesOn;
        if (control)
            goesOn = [&](int done, int total) {
                control->report(done, total);
                return !control->isCancelled();
            };
        return storage::backUp(reader->connection(), target, goesOn);
    });
}

Result<QString> restoreWorkspace(const QString &source, const QString &file, bool isForced)
{
    if (isSameFile(source, file))
        return failure(ErrorKind::BadInput, tr("This is the workspace itself. Name a backup of it."), source);
    if (!QFileInfo::exists(source))
        return failure(ErrorKind::NotFound, tr("There is no such backup."), source);
    return storage::restore(source, file, isForced ? storage::BrokenChain::PutUpWith : storage::BrokenChain::Refuse);
}

} // namespace slipway::wiring
