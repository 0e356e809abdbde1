using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// C# while it grows, and then as the compiler reads it: pieces that are never copied together, each too small for the heap of large
/// objects, which is rarely cleared.
/// </summary>
internal sealed class CodeText : SourceText
{
    private const int PieceBits = 15;
    private const int PieceLength = 1 << PieceBits;
    private const int FirstLength = 64;
    private const int MostDigits = 20;

    private readonly List<char[]> _full = [];
    private char[] _last = new char[FirstLength];
    private int _used;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => (_full.Count << PieceBits) + _used;

    /// <inheritdoc/>
    public override char this[int position] => Piece(position >> PieceBits)[position & (PieceLength - 1)];

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var start = sourceIndex & (PieceLength - 1);
            var part = Math.Min(count, PieceLength - start);
            Array.Copy(Piece(sourceIndex >> PieceBits), start, destination, destinationIndex, part);
            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }

    /// <inheritdoc/>
    public override string ToString(TextSpan span)
    {
        var start = span.Start & (PieceLength - 1);
        return start + span.Length <= PieceLength ? new string(Piece(span.Start >> PieceBits), start, span.Length) : base.ToString(span);
    }

    public void Append(char c)
    {
        if (_used == _last.Length)
            Grow();

        _last[_used++] = c;
    }

    public void Append(char c, int count)
    {
        for (var i = 0; i < count; i++)
            Append(c);
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count) => Append(text.AsSpan(start, count));

    /// <summary>What another text holds.</summary>
    public void Append(CodeText text)
    {
        foreach (var piece in text._full)
            Append(piece.AsSpan());

        Append(text._last.AsSpan(0, text._used));
    }

    /// <summary>A number in decimal digits.</summary>
    public void Append(long number)
    {
        if (number < 0)
            Append('-');

        Append(number < 0 ? unchecked(0 - (ulong)number) : (ulong)number);
    }

    /// <summary>A number in decimal digits.</summary>
    public void Append(ulong number)
    {
        Span<char> digits = stackalloc char[MostDigits];
        var first = MostDigits;
        do
        {
            digits[--first] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);

        foreach (var digit in digits.Slice(first))
            Append(digit);
    }

    /// <summary>Begins anew in the same memory. Nobody may have been handed the text.</summary>
    public void Clear()
    {
        _full.Clear();
        _used = 0;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_used == _last.Length)
                Grow();

            var part = Math.Min(text.Length, _last.Length - _used);
            text.Slice(0, part).CopyTo(_last.AsSpan(_used));
            _used += part;
            text = text.Slice(part);
        }
    }

    private char[] Piece(int index) => index < _full.Count ? _full[index] : _last;

    private void Grow()
    {
        if (_last.Length < PieceLength)
        {
            Array.Resize(ref _last, Math.Min(_last.Length * 4, PieceLength));
            return;
        }

        _full.Add(_last);
        _last = new char[PieceLength];
        _used = 0;
    }
}
