using PretrainGen.Generator.Tables;

namespace PretrainGen.Testing;

/// <summary>What a strict reader found in a file of the corpus.</summary>
/// <param name="Path">The file's path in the corpus.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="Dialect">Its delimiter.</param>
/// <param name="Columns">How many cells its first record has.</param>
/// <param name="Rows">How many other records it has.</param>
/// <param name="Verdict">What is wrong with it: <c>clean</c>, <c>structural:…</c> or <c>malformed:…</c>.</param>
internal sealed record CorpusFile(string Path, string Encoding, Dialect Dialect, int Columns, int Rows, string Verdict);
