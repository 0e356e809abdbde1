namespace PretrainGen.Generator.Emit.Writing;

/// <summary>An expression that holds numbers with a fraction as one literal, which the library's <c>PackedDecimals</c> reads.</summary>
/// <param name="Units">The numbers in units of the last digit that any of them has.</param>
/// <param name="FractionDigits">How many digits stand behind the point.</param>
/// <param name="Blank">The number that stands for a blank cell.</param>
internal sealed record PackedDecimals(PackedNumbers Units, int FractionDigits, long Blank)
{
    public void Write(SourceWriter writer) =>
        writer.Append($"new global::PretrainGen.PackedDecimals({Units}, 1e{FractionDigits}, {Blank})");
}
