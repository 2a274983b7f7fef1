// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace slipway::net {

/// A body that can be read once. QNetworkAccessManager sends a request again by itself when the server closes the connection
/// without an answer, on fresh connections too (measured with Qt 6.8.2); it cannot when the body cannot be rewound.
class OneShotUpload final : public QIODevice
{
public:
    OneShotUpload(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_at; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_body.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// False: not a byte of it was asked for, so no whole request has left.
    [[nodiscard]] bool mayHaveLeft() const { return m_at > 0 || m_body.isEmpty(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 size = std::min(most, bytesAvailable());
        std::copy_n(m_body.constData() + m_at, size, to);
        m_at += size;
        return size > 0 ? size : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
};

} // namespace slipway::net
