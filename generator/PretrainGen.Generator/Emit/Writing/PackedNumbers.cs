namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// An expression that holds whole numbers as one literal, which the library's <c>PackedNumbers</c> makes an array of. So long a text is
/// never a string.
/// </summary>
/// <param name="Digits">The digits of all numbers, one number's after the other's.</param>
/// <param name="Width">How many digits a number has.</param>
/// <param name="Least">The number whose digits are all zero.</param>
internal sealed record PackedNumbers(IEnumerable<char> Digits, int Width, long Least)
{
    public void Write(SourceWriter writer) =>
        writer.Append($"new global::PretrainGen.PackedNumbers({new Literal(Digits)}u8, {Width}, {Least})");
}
