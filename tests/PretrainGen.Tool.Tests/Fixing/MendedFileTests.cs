using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Tool.Fixing;

namespace PretrainGen.Tool.Tests.Fixing;

public class MendedFileTests
{
    private static readonly Diagnostic Finding = Diagnostic.Create(
        new DiagnosticDescriptor("PTG0000", "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true), Location.None);

    // Characters of one to four bytes, line ends of all kinds, and bytes that are no text.
    private static readonly byte[][] Pieces =
    [
        "a"u8.ToArray(), ","u8.ToArray(), "\""u8.ToArray(), "é"u8.ToArray(), "生"u8.ToArray(), "𝒳"u8.ToArray(), "\r\n"u8.ToArray(), "\r"u8.ToArray(), "\n"u8.ToArray(),
        "\0"u8.ToArray(), "\u200B"u8.ToArray(), "\uFEFF"u8.ToArray(), [0xFF], [0xC3], [0xE7, 0x94], [0xF0, 0x9D, 0x92], [0xED, 0xA0, 0x80], [0x80],
    ];

    private static readonly string[] Texts = ["", "x", "é生𝒳"];

    /// <summary>Bytes of files as people have them: UTF-8 with and without a mark, and UTF-16 of both kinds, broken ones too.</summary>
    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Select(pieces => pieces.SelectMany(piece => piece).ToArray()),
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Select(pieces => (byte[])[0xEF, 0xBB, 0xBF, .. pieces.SelectMany(piece => piece)]),
        Gen.Byte.Array[0, 40].Select(bytes => (byte[])[0xFF, 0xFE, .. bytes.SkipWhile(zero => zero == 0)]),
        Gen.Byte.Array[0, 40].Select(bytes => (byte[])[0xFE, 0xFF, .. bytes]));

    [Fact]
    public void Every_byte_outside_of_what_is_mended_stays() => Gen.Select(Files, Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 2].Select(text => Texts[text])).Sample(
        (bytes, from, to, text) =>
        {
            var file = new MendedFile("/a.csv", bytes);
            var source = file.GetText().ToString();
            var (start, end) = (At(source, Math.Min(from, to)), At(source, Math.Max(from, to)));

            var mended = file.With([new FileEdit(Finding, "/a.csv", TextSpan.FromBounds(start, end), text, IsClear: true)]);

            // What comes to stand at the start may be taken for a byte order mark, and broken bytes side by side for a character.
            var expected = string.Concat(source.AsSpan(0, start), text, source.AsSpan(end));
            var isStart = start == 0 && expected is ['\uFEFF' or '\0', ..];
            var isBroken = source.AsSpan(0, start) is [.., '\uFFFD' or (>= '\uD800' and <= '\uDFFF')] || source.AsSpan(end) is ['\uFFFD' or (>= '\uD800' and <= '\uDFFF'), ..];
            if (mended is null && (isStart || isBroken))
                return;

            Assert.Equal(expected, mended!.GetText().ToString());
            var encoding = ByteOffsets.In(bytes).Encoding;
            var written = encoding.GetBytes(text);
            var after = mended.Bytes;
            var lead = CommonStart(bytes, after);
            var tail = CommonStart([.. bytes.Reverse()], [.. after.Reverse()]);
            Assert.True(lead + tail + written.Length >= after.Length, "more than the text was written");
        });

    [Fact]
    public void Several_places_are_mended_at_once()
    {
        var file = new MendedFile("/a.csv", [0xEF, 0xBB, 0xBF, .. "é,生"u8, 0xFF, .. "\r\nb"u8]);

        var mended = file.With(
        [
            new FileEdit(Finding, "/a.csv", new TextSpan(0, 1), "e", IsClear: true),
            new FileEdit(Finding, "/a.csv", new TextSpan(4, 0), "!", IsClear: true),
            new FileEdit(Finding, "/a.csv", new TextSpan(6, 1), "", IsClear: true),
        ]);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "e,生"u8, 0xFF, .. "!\r\n"u8], mended!.Bytes);
    }

    [Fact]
    public void A_file_whose_bytes_are_not_understood_is_left()
    {
        byte[] utf32 = [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("a,b")];

        Assert.Null(new MendedFile("/a.csv", utf32).With([new FileEdit(Finding, "/a.csv", new TextSpan(0, 1), "x", IsClear: true)]));
    }

    // Nobody mends half a character.
    private static int At(string source, double part)
    {
        var at = (int)(part * source.Length);
        return at > 0 && at < source.Length && char.IsLowSurrogate(source[at]) && char.IsHighSurrogate(source[at - 1]) ? at - 1 : at;
    }

    private static int CommonStart(byte[] one, byte[] other) => one.AsSpan().CommonPrefixLength(other);
}
