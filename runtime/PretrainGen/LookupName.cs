using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PretrainGen;

/// <summary>
/// A name to look up, as characters or as UTF-8: spans and arrays of <see cref="char"/> and of <see cref="byte"/> convert to it, and so do
/// <c>"…"u8</c> literals. What is no valid UTF-8 is no name.
/// </summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructors are the alternates.")]
public readonly ref struct LookupName
{
    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>A name in UTF-16.</summary>
    /// <param name="name">The characters.</param>
    public LookupName(ReadOnlySpan<char> name) => _bytes = MemoryMarshal.AsBytes(name);

    /// <summary>A name in UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    public LookupName(ReadOnlySpan<byte> utf8)
    {
        _bytes = utf8;
        IsUtf8 = true;
    }

    /// <summary>Whether the name is in UTF-8.</summary>
    internal bool IsUtf8 { get; }

    /// <summary>The bytes of a name in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8 => _bytes;

    /// <summary>The characters of a name in UTF-16.</summary>
    internal ReadOnlySpan<char> Utf16
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MemoryMarshal.Cast<byte, char>(_bytes);
    }

    /// <summary>A name that is a string; null is a name that no row has.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator LookupName(string? name) => new(name.AsSpan());

    /// <summary>A name that is a part of a longer text.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator LookupName(ReadOnlySpan<char> name) => new(name);

    /// <summary>A name in a buffer.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator LookupName(Span<char> name) => new(name);

    /// <summary>A name in an array.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator LookupName(char[]? name) => new(name.AsSpan());

    /// <summary>A name in UTF-8, such as <c>"…"u8</c>.</summary>
    /// <param name="utf8">The name.</param>
    public static implicit operator LookupName(ReadOnlySpan<byte> utf8) => new(utf8);

    /// <summary>A name in a buffer of UTF-8.</summary>
    /// <param name="utf8">The name.</param>
    public static implicit operator LookupName(Span<byte> utf8) => new(utf8);

    /// <summary>A name in an array of UTF-8.</summary>
    /// <param name="utf8">The name.</param>
    public static implicit operator LookupName(byte[]? utf8) => new(utf8.AsSpan());

    /// <summary>The name as a string.</summary>
    public override string ToString() => IsUtf8 ? PretrainGen.Utf8.ToText(_bytes) : Utf16.ToString();
}
