using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Shipping;

/// <summary>A fact where it is written.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Span">The line, from its first cell to its last.</param>
/// <param name="Entity">The cell with the entity.</param>
/// <param name="Number">The cell with the number.</param>
/// <param name="Key">The cell with the key.</param>
/// <param name="Member">The cell with the member.</param>
internal sealed record ShippedLine(ShippedFact Fact, TextSpan Span, TextSpan Entity, TextSpan Number, TextSpan Key, TextSpan Member);
