"""Certificates for servers and clients of a test, made when they are needed."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

_Key = ec.EllipticCurvePrivateKey


class Authority:
    """Signs certificates; whoever trusts `path` trusts them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name.from_rfc4514_string("CN=authority")
        self._certificate = self._sign(self._name, self._key, is_authority=True)
        self.path = folder / "authority.pem"
        pem = self._certificate.public_bytes(serialization.Encoding.PEM)
        self.path.write_bytes(pem)

    def issue(self, name: str) -> Path:
        """A file with a certificate for 127.0.0.1 and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name.from_rfc4514_string(f"CN={name}")
        certificate = self._sign(subject, key, is_authority=False)
        path = self._folder / f"{name}.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        return path

    def trust(self, own: Path | None = None) -> ssl.SSLContext:
        """How a client trusts this authority, with a certificate of its own or not."""
        context = ssl.create_default_context(cafile=str(self.path))
        if own:
            context.load_cert_chain(own)
        return context

    def serve(self, own: Path, *, ask_client: bool) -> ssl.SSLContext:
        """How a server shows its certificate, and asks clients for theirs or not."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(own)
        if ask_client:
            context.load_verify_locations(self.path)
            context.verify_mode = ssl.CERT_REQUIRED
        return context

    def _sign(
        self, subject: x509.Name, key: _Key, *, is_authority: bool
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        constraints = x509.BasicConstraints(ca=is_authority, path_length=None)
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=is_authority,
            crl_sign=is_authority,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        own_id = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        signer = self._key.public_key()
        signer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(constraints, critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectAlternativeName([address]), critical=False)
            # Python 3.13 asks for both (`ssl.VERIFY_X509_STRICT`, RFC 5280 4.2.1).
            .add_extension(own_id, critical=False)
            .add_extension(signer_id, critical=False)
            .sign(self._key, hashes.SHA256())
        )
