using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Tool.Fixing;

/// <summary>A file as it is or would be after some mends: its bytes, and what the compiler reads from them.</summary>
/// <param name="path">Its full path.</param>
/// <param name="bytes">What it holds.</param>
internal sealed class MendedFile(string path, byte[] bytes) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>What it holds.</summary>
    public byte[] Bytes => bytes;

    /// <summary>What tells its bytes from others.</summary>
    public string Digest => Convert.ToHexString(SHA256.HashData(bytes));

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>What a stretch of it says.</summary>
    public string TextOf(TextSpan span) => _text.ToString(span);

    /// <summary>
    /// The file with other text in some places, and every other byte as it is; null where it would not say what it should.
    /// </summary>
    /// <param name="edits">The places, in order and apart from each other.</param>
    public MendedFile? With(IReadOnlyList<FileEdit> edits)
    {
        var places = ByteOffsets.In(bytes);
        var ends = edits.SelectMany(edit => new[] { edit.Span.Start, edit.Span.End }).ToList();
        if (places.Find(bytes, _text.ToString(), ends) is not { } offsets)
            return null;

        using var mended = new MemoryStream(bytes.Length);
        var copied = 0;
        foreach (var (number, edit) in edits.Select((edit, number) => (number, edit)))
        {
            mended.Write(bytes.AsSpan(copied..offsets[2 * number]));
            mended.Write(places.Encoding.GetBytes(edit.Text));
            copied = offsets[(2 * number) + 1];
        }

        mended.Write(bytes.AsSpan(copied..));
        return new MendedFile(path, mended.ToArray()) is var file && file.Says(_text.WithChanges(edits.Select(ChangeOf))) ? file : null;
    }

    // What comes to stand at the start may be taken for a byte order mark, and broken bytes side by side for a character.
    private bool Says(SourceText text) => _text.ToString() == text.ToString();

    private static TextChange ChangeOf(FileEdit edit) => new(edit.Span, edit.Text);
}
