using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Json;

/// <summary>Reads the tokens of a JSON text one by one.</summary>
internal sealed class JsonScanner(string text, ImmutableArray<Fault<JsonFault, TextSpan>>.Builder faults)
{
    private const char ByteOrderMark = '\uFEFF';
    private const int MaxFoundLength = 20;
    private const char End = '\0';

    /// <summary>Where the next token starts.</summary>
    public int Position { get; private set; }

    public bool AtEnd => Position == text.Length;

    /// <summary>The character at the position; NUL, which JSON has nowhere, at the end.</summary>
    public char Current => CharAt(Position);

    public void Advance() => Position++;

    public bool TryTake(char sign)
    {
        var isThere = Current == sign;
        if (isThere)
            Position++;
        return isThere;
    }

    public void SkipByteOrderMark() => TryTake(ByteOrderMark);

    public void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            Position++;
    }

    /// <summary>Reads <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public TextSpan? ScanWord(string word)
    {
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0 || IsWordCharacter(CharAt(Position + word.Length)))
        {
            Fail("value");
            return null;
        }

        Position += word.Length;
        return TextSpan.FromBounds(Position - word.Length, Position);
    }

    /// <summary>Reads a number, in which zeros may not lead and a point is between digits.</summary>
    public JsonNumber? ScanNumber()
    {
        var start = Position;
        TryTake('-');
        if (!TryTake('0') && !TakeDigits())
            return null;
        if (TryTake('.') && !TakeDigits())
            return null;
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+'))
                TryTake('-');
            if (!TakeDigits())
                return null;
        }

        var digits = text.Substring(start, Position - start);
        return new JsonNumber(TextSpan.FromBounds(start, Position), digits, ToDouble(digits));
    }

    /// <summary>Reads a string.</summary>
    public JsonString? ScanString()
    {
        var start = Position++;
        var content = new StringBuilder();
        while (true)
        {
            var run = Position;
            while (!AtEnd && text[Position] is not ('"' or '\\' or < ' '))
                Position++;
            content.Append(text, run, Position - run);

            if (TryTake('"'))
                return new JsonString(TextSpan.FromBounds(start, Position), content.ToString());
            if (AtEnd || Current < ' ')
                return FailString("\"");
            if (ScanEscape() is not { } escaped)
                return null;
            content.Append(escaped);
        }
    }

    /// <summary>Reports what is found at the position instead of what could be.</summary>
    public void Fail(string expected)
    {
        var span = FindUnexpected();
        var found = text.Substring(span.Start, Math.Min(span.Length, MaxFoundLength));
        faults.Add(new Fault<JsonFault, TextSpan>(JsonFault.Malformed, span, found, expected));
    }

    private char? ScanEscape()
    {
        var letter = CharAt(Position + 1);
        if (letter == 'u')
            return ScanCodeUnit();
        if ("\"\\/bfnrt".IndexOf(letter) is var known and >= 0)
        {
            Position += 2;
            return "\"\\/\b\f\n\r\t"[known];
        }

        Position++;
        Fail("\" | \\ | / | b | f | n | r | t | u");
        return null;
    }

    private char? ScanCodeUnit()
    {
        Position += 2;
        var unit = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = HexValue(Current);
            if (digit < 0)
            {
                Fail("0–9 | A–F");
                return null;
            }

            unit = (unit << 4) | digit;
            Position++;
        }

        return (char)unit;
    }

    private bool TakeDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
            Position++;
        if (Position == start)
            Fail("0–9");
        return Position > start;
    }

    private JsonString? FailString(string expected)
    {
        Fail(expected);
        return null;
    }

    /// <summary>The word at the position, or else the one character.</summary>
    private TextSpan FindUnexpected()
    {
        var end = Position;
        while (IsWordCharacter(CharAt(end)))
            end++;
        if (end == Position && end < text.Length)
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return TextSpan.FromBounds(Position, end);
    }

    private char CharAt(int index) => index < text.Length ? text[index] : End;

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    // Some frameworks refuse a number that is too large for a double, others call it infinite.
    private static double ToDouble(string digits)
    {
        if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return value;
        return digits[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
}
