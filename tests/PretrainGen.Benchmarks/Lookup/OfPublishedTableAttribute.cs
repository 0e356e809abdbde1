using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A benchmark that is run for a published table as well, where that is in the program.</summary>
/// <param name="table">What the table is called here.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("PUBLISHED_TABLES")]
internal sealed class OfPublishedTableAttribute(string table) : GenericTypeArgumentsAttribute(typeof(ITable).Assembly.GetType($"{typeof(ITable).Namespace}.Published{table}", throwOnError: true)!);
