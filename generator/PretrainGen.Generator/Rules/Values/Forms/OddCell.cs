using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values.Forms;

/// <summary>A cell that is written in another way than nearly all others of its column.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Text">What it says.</param>
/// <param name="Kind">The end of the key of the message that says what is odd about it.</param>
/// <param name="Others">What the others are.</param>
internal readonly record struct OddCell(int Row, string Text, string Kind, Message Others)
{
    /// <summary>What may be meant; "" where nothing can be said.</summary>
    public string Meant { get; init; } = "";
}
