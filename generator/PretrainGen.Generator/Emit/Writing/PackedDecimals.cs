namespace PretrainGen.Generator.Emit.Writing;

/// <summary>An expression that makes an array of numbers with a fraction of one literal, by the library's <c>PackedNumbers</c>.</summary>
/// <param name="Units">The numbers in units of the last digit that any of them has.</param>
/// <param name="FractionDigits">How many digits stand behind the point.</param>
/// <param name="Blank">The number that stands for a blank cell.</param>
internal sealed record PackedDecimals(PackedNumbers Units, int FractionDigits, long Blank)
{
    public void Write(SourceWriter writer) =>
        writer.Append($"{Units}.ToDoubleArray(1e{FractionDigits}, {Blank})");
}
