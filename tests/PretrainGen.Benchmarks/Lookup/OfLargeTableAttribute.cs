using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A benchmark that is run for the table of 100,000 rows as well, where that is in the program.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("LARGE_TABLE")]
internal sealed class OfLargeTableAttribute() : GenericTypeArgumentsAttribute(typeof(ITable).Assembly.GetType($"{typeof(ITable).Namespace}.Rows100000", throwOnError: true)!);
