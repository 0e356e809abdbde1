using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>What has happened to a text on its way into a cell.</summary>
/// <param name="Kind">The end of the key of the message that says so.</param>
/// <param name="Arguments">What is filled into it.</param>
internal sealed record TextDamage(string Kind, params Message[] Arguments)
{
    /// <summary>What the cell said before; "" where nobody knows.</summary>
    public string Repaired { get; init; } = "";

    /// <summary>Whether it can have said nothing else.</summary>
    public bool IsClear { get; init; }
}
