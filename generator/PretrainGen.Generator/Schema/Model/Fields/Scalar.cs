namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>A single JSON value.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Text">The text of a string, the digits of a number as they are written, or <c>true</c> or <c>false</c>.</param>
internal readonly record struct Scalar(ScalarKind Kind, string Text)
{
    public override string ToString() => Text;
}
