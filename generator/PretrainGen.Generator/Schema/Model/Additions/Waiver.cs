using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>A fault that the author has looked at and accepts.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Key">The row, by the cells of its key.</param>
/// <param name="Reason">Why it is accepted; null where the author gives no reason.</param>
internal sealed record Waiver(Located<string> Rule, EquatableArray<Located<string>> Key, Located<string>? Reason);
