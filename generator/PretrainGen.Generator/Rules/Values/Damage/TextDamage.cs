using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>What has happened to a text on its way into a cell.</summary>
/// <param name="Kind">The end of the key of the message that says so.</param>
/// <param name="Arguments">What is filled into it.</param>
internal readonly record struct TextDamage(string Kind, params Message[] Arguments);
