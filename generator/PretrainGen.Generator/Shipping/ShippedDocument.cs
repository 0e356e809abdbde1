using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Shipping;

/// <summary>What was read from a shipped file.</summary>
/// <param name="Facts">What was shipped, in the order of the facts, whatever the order of the lines.</param>
/// <param name="Lines">The same in file order, with positions.</param>
/// <param name="Faults">What is wrong with the file, in file order.</param>
internal sealed record ShippedDocument(
    EquatableArray<ShippedFact> Facts, ImmutableArray<ShippedLine> Lines, ImmutableArray<Fault<ShippedFault, TextSpan>> Faults)
{
    /// <summary>The line that a place is in; null where that could not be read.</summary>
    public ShippedLine? LineAt(TextSpan place)
    {
        var at = Lines.CountWhile(line => line.Span.End < place.Start);
        return at < Lines.Length && Lines[at].Span.Contains(place) ? Lines[at] : null;
    }

    /// <summary>A file in which nothing was shipped.</summary>
    public static ShippedDocument Empty { get; } = new(
        EquatableArray<ShippedFact>.Empty, ImmutableArray<ShippedLine>.Empty, ImmutableArray<Fault<ShippedFault, TextSpan>>.Empty);
}
